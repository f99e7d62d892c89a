-- Paths are of collation C, so one plain index finds what begins with a path as well as the first and the last.
create index unit_place_paths on registry.unit_place (path);
drop index registry.unit_place_path;
