"""Tables over the catalog: ids and a row cache, painted with hairlines, chips and amounts at the right."""

from desktop_app.ui.grid.facets import Facets
from desktop_app.ui.grid.groups import GroupsView
from desktop_app.ui.grid.model import ROW_ROLE, TableModel
from desktop_app.ui.grid.rows import RowsView
from desktop_app.ui.grid.view import GridView

__all__ = ["ROW_ROLE", "Facets", "GridView", "GroupsView", "RowsView", "TableModel"]
