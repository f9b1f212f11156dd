"""Just enough of protocol buffers to read a small message: pure and total.

Source: https://protobuf.dev/programming-guides/encoding/
"""

from collections.abc import Iterator

#: (number of the field, its value: an unsigned integer or bytes)
Field = tuple[int, int | bytes]

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_SIZES = {_FIXED64: 8, _FIXED32: 4}
_LONGEST_VARINT = 10


class Malformed(Exception):
    """The bytes are no message. Stays inside this package."""


def fields(data: bytes) -> Iterator[Field]:
    """The fields of a message in their order.

    Raises:
        Malformed: It ends in the middle, or has a kind of field that there is not.
    """
    position = 0
    while position < len(data):
        tag, position = _varint(data, position)
        number, kind = tag >> 3, tag & 7
        if number == 0:
            raise Malformed
        if kind == _VARINT:
            value, position = _varint(data, position)
            yield number, value
            continue
        if kind == _BYTES:
            size, position = _varint(data, position)
        elif kind in _SIZES:
            size = _SIZES[kind]
        else:
            raise Malformed
        if position + size > len(data):
            raise Malformed
        yield number, data[position : position + size]
        position += size


def signed(value: int) -> int:
    """What an unsigned 64-bit *value* means in a field of the type int64."""
    return value - (1 << 64) if value >> 63 else value


def _varint(data: bytes, position: int) -> tuple[int, int]:
    value = 0
    for place in range(_LONGEST_VARINT):
        if position + place >= len(data):
            break
        byte = data[position + place]
        value |= (byte & 0x7F) << 7 * place
        if byte < 0x80:
            return value & (1 << 64) - 1, position + place + 1
    raise Malformed
