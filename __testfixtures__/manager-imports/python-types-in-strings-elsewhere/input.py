from typing import TYPE_CHECKING, Annotated, Callable, Generic, NamedTuple, NewType, Optional, TypeAlias, TypedDict, TypeVar
from dataclasses import field, make_dataclass

if TYPE_CHECKING:
    from shop.legacy.wrapper import Wrapper

# 1: what is given to calls
T = TypeVar("T", "Wrapper", int)
B = TypeVar("B", bound="Wrapper", default="Wrapper")
Named = NewType("Named", "Wrapper")
Fields = TypedDict("Fields", {"Wrapper": "Wrapper"}, total=False)
Tuple = NamedTuple("Tuple", [("Wrapper", "Optional[Wrapper]"), ("other", int)])
Data = make_dataclass("Data", [("one", "Wrapper", field(default=None)), "Wrapper"])

# 2: aliases and bases
Alias: TypeAlias = "Optional[Wrapper]"
Text: str = "Wrapper"


class Base(Generic[T]):
    pass


class Derived(Base["Wrapper"], metaclass=type):
    # 3: strings in strings, and what is added to a type
    one: "Callable[['Wrapper'], None]"
    two: "Annotated['Wrapper', 'Wrapper', Annotated[Wrapper, ('Wrapper',)]]"
    three: "Annotated[dict[str, 'Wrapper'], 'Wrapper']"


# 4: no types
print(dict([("Wrapper", "Wrapper")]), {"Wrapper": "Wrapper"}["Wrapper"])
