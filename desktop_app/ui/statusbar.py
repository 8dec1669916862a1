"""The foot of the window: the catalog, how fresh its data is, and the running job with its progress and Cancel."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.jobs import Job, Jobs
from desktop_app.ui.widgets import ElidedLabel, PartedLabel, button, label

HEIGHT = 28
SAY_MS = 6000


class StatusBar(QFrame):
    """One line; a sentence said takes the place of the freshness for some seconds."""

    clicked = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusbar")
        self.setProperty("role", "statusbar")
        scaling.fix(self, height=HEIGHT)
        self._jobs = jobs
        self._fresh: Sequence[str] = ()
        self.name = label("")
        self.name.setObjectName("status_catalog")
        self.text = PartedLabel()
        self.text.setObjectName("status_text")
        self.job_text = ElidedLabel("")
        self.job_text.setObjectName("status_job")
        scaling.at_least(self.job_text, width=220)
        self.bar = QProgressBar()
        self.bar.setObjectName("status_progress")
        self.bar.setTextVisible(False)
        scaling.fix(self.bar, width=140)
        self.share = label("")
        scaling.fix(self.share, width=38)
        self.stop = button(self.tr("Cancel"), "action_cancel", role="plain")
        self.stop.clicked.connect(lambda _checked=False: self._cancel())
        self._clear = QTimer(self)
        self._clear.setSingleShot(True)
        self._clear.setInterval(SAY_MS)
        self._clear.timeout.connect(lambda: self.text.set_parts(*self._fresh))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(8)
        layout.addWidget(self.name)
        layout.addSpacing(14)
        layout.addWidget(self.text, 1)
        self.selection = label("")
        self.selection.setObjectName("status_selection")
        layout.addWidget(self.selection)
        for widget in (self.job_text, self.bar, self.share, self.stop):
            layout.addWidget(widget)
        self._show_job(None)
        jobs.started.connect(self._show_job)
        jobs.progressed.connect(self._show_job)
        jobs.finished.connect(self._finished)

    def show_catalog(self, name: str, path: str) -> None:
        """Name the open catalog."""
        self.name.setText(name)
        self.name.setToolTip(path)

    def show_fresh(self, sentences: Sequence[str]) -> None:
        """Say how fresh the data is, the weightiest sentence first."""
        self._fresh = sentences
        if not self._clear.isActive():
            self.text.set_parts(*sentences)

    def say(self, sentence: str) -> None:
        """Show a sentence for some seconds, and let a screen reader speak it: nothing there has the focus."""
        self.text.set_parts(sentence)
        self._clear.start()
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # the first paint does not need them

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.text, sentence))

    def show_selection(self, text: str) -> None:
        """Say what is chosen in the table above."""
        self.selection.setText(text)

    def _cancel(self) -> None:
        self.stop.setEnabled(False)
        self._jobs.cancel()

    def _finished(self, job: Job) -> None:
        self._show_job(None)
        if job.state == "cancelled":
            self.say(self.tr("{job}: cancelled, nothing was changed.").format(job=job.title))

    def _show_job(self, job: Job | None) -> None:
        for widget in (self.job_text, self.bar, self.share, self.stop):
            widget.setVisible(job is not None)
        if job is None:
            return
        share = job.progress.share
        self.stop.setEnabled(not job.cancel())
        from desktop_app.ui.sentences import said  # here: not before the first paint, when nothing is at work yet

        self.job_text.setText(job.title if not job.progress.text else f"{job.title}  ·  {said(job.progress.text)}")
        if share is None:
            self.bar.setRange(0, 0)
            self.share.setText("")
        else:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(share * 1000))
            self.share.setText(f"{share:.0%}".replace("%", " %"))
