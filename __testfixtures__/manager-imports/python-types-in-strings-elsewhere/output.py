from typing import TYPE_CHECKING, Annotated, Callable, Generic, NamedTuple, NewType, Optional, TypeAlias, TypedDict, TypeVar
from dataclasses import field, make_dataclass

if TYPE_CHECKING:
    from shop.core.manager import Manager

# 1: what is given to calls
T = TypeVar("T", "Manager", int)
B = TypeVar("B", bound="Manager", default="Manager")
Named = NewType("Named", "Manager")
Fields = TypedDict("Fields", {"Wrapper": "Manager"}, total=False)
Tuple = NamedTuple("Tuple", [("Wrapper", "Optional[Manager]"), ("other", int)])
Data = make_dataclass("Data", [("one", "Manager", field(default=None)), "Wrapper"])

# 2: aliases and bases
Alias: TypeAlias = "Optional[Manager]"
Text: str = "Wrapper"


class Base(Generic[T]):
    pass


class Derived(Base["Manager"], metaclass=type):
    # 3: strings in strings, and what is added to a type
    one: "Callable[['Manager'], None]"
    two: "Annotated['Manager', 'Wrapper', Annotated[Manager, ('Wrapper',)]]"
    three: "Annotated[dict[str, 'Manager'], 'Wrapper']"


# 4: no types
print(dict([("Wrapper", "Wrapper")]), {"Wrapper": "Wrapper"}["Wrapper"])
