"""One record in one form: every widget named as a field of the model is bound to it."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit
from sqlalchemy import Enum
from sqlmodel import SQLModel

from bibk_desktop.fields.values import Reading, choices, reading
from bibk_desktop.kit.qt.binding import Binding
from bibk_desktop.kit.qt.page import Page
from bibk_desktop.kit.qt.text_edit import TextEdit
from bibk_desktop.kit.qt.type_ahead import TypeAhead
from bibk_desktop.records.store import Store

WIDGETS = (QLineEdit, QPlainTextEdit, QComboBox, QCheckBox)


class RecordForm:
    """Binds the widgets of a form (objectName = field of `model`) to the record that is shown.

    What was typed and is no value stays in its field, marked, and comes back when the same
    record is shown again; the store keeps the old value. A box that finds a record (PersonBox,
    PlaceBox for one kind), named as the field that points to it, is handed the store and kept too;
    where the record must point to one, an emptied box goes back to it. A TextField holds prose.
    `readings` read some fields in a way of their own; `also` gives, for what a field is set to,
    the other fields that follow it in the same step. What is typed into a record that was deleted
    meanwhile has nowhere to go and is let go.
    """

    def __init__(
        self,
        page: Page,
        ui: object,
        model: type[SQLModel],
        readings: Mapping[str, Reading] | None = None,
        also: Mapping[str, Callable[[Any], dict[str, Any]]] | None = None,
    ) -> None:
        self.model = model
        self.id: int | None = None
        self._page = page
        self._drafts: dict[tuple[int, str], Any] = {}
        self._readings: dict[str, Reading] = dict(readings or {})
        self._also = dict(also or {})
        self._bindings: dict[str, Binding] = {}
        self.boxes: dict[str, Any] = {}
        self._keys: dict[str, Any] = {}
        for name in model.model_fields:
            widget = getattr(ui, name, None)
            if isinstance(widget, TypeAhead):
                self._keep(name, widget)
            elif isinstance(widget, (*WIDGETS, TextEdit)):
                self._bind(name, widget)

    def _keep(self, name: str, box: Any) -> None:
        """Let a box that finds a record write what it holds."""
        box.use(self._store)
        self.boxes[name] = box
        optional = self.model.__table__.columns[name].nullable  # type: ignore[attr-defined]

        def save(key: Any) -> None:
            if self.id is None:
                return
            if key is None and not optional:
                box.show_key(self._keys[name])
                return
            with suppress(KeyError):
                self._store.change(self.model, self.id, **{name: key})

        box.picked.connect(save)

    def _bind(self, name: str, widget: Any) -> None:
        kind = self.model.__table__.columns[name].type  # type: ignore[attr-defined]
        if isinstance(widget, QComboBox) and isinstance(kind, Enum) and not widget.count():
            offer(widget, choices(kind.enum_class))  # type: ignore[arg-type]
        if name not in self._readings:
            self._readings[name] = reading(self.model, name, self._page.store.today)
        bind = self._page.bind_text if isinstance(widget, TextEdit) else self._page.bind
        self._bindings[name] = bind(widget, self._saver(name))

    def _saver(self, name: str) -> Callable[[Any, str], None]:
        def save(value: Any, step: str) -> None:
            if self.id is not None:
                kept = self._readings[name].read(value)
                more = self._also[name](kept) if name in self._also else {}
                with suppress(KeyError):
                    self._store.change(self.model, self.id, merge=step, **{name: kept}, **more)

        return save

    @property
    def _store(self) -> Store:
        store: Store = self._page.store
        return store

    def binding(self, name: str) -> Binding:
        """The binding of a field. KeyError if the form has no such widget."""
        return self._bindings[name]

    def show(self, record: SQLModel | None) -> None:
        """Show a record, or nothing. Save what is unsaved of the one before first."""
        wanted = getattr(record, "id", None)
        if wanted != self.id:
            self._leave()
            self.id = wanted
        for name, binding in self._bindings.items():
            binding.widget.setEnabled(record is not None)
            if record is not None:
                self._fill(name, binding, getattr(record, name))
        for name, box in self.boxes.items():
            box.setEnabled(record is not None)
            self._keys[name] = getattr(record, name, None)
            box.show_key(self._keys[name])

    def _leave(self) -> None:
        """Save the record that was shown; what is no value waits for its return."""
        for name, binding in self._bindings.items():
            binding.flush()
            if binding.unsaved() and self.id is not None:
                self._drafts[self.id, name] = binding.value()
            binding.forget()
        for box in self.boxes.values():
            box.flush()
            box.forget()

    def _fill(self, name: str, binding: Binding, kept: Any) -> None:
        binding.fill(self._readings[name].show(kept))
        draft = self._drafts.pop((self.id or 0, name), None)
        if draft is not None:
            binding.try_again(draft)


def offer(box: QComboBox, offered: Sequence[tuple[str, Any]], nothing: str | None = None) -> None:
    """Fill a box with (words, value), first the words for nothing if they are given."""
    box.blockSignals(True)
    chosen = box.currentData()
    box.clear()
    for text, value in ([] if nothing is None else [(nothing, None)]) + list(offered):
        box.addItem(text, value)
    box.setCurrentIndex(max(box.findData(chosen), 0) if box.count() else -1)
    box.blockSignals(False)
