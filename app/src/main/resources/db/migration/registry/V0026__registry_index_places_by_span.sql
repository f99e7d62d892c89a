-- A span that goes must not be named by a place: without this index each one reads every place there is.
create index unit_place_span on registry.unit_place (span);
