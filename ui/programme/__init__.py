"""The programme: a timetable by room and day, who may enter each session, and by which rule."""
