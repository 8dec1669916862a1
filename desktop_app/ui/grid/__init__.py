"""Tables over the catalog: ids and a row cache, painted with hairlines, chips and amounts at the right."""
