-- The tree as at one day, worked out by the application, so that no query needs a clock. The one row
-- of registry.tree says for which day, and is locked by whoever changes units.
create table registry.tree (
  only_one  boolean primary key default true check (only_one),
  day       date
);
insert into registry.tree default values;

-- A unit's place that day: the path of ids that rights are compared with. An ended unit sits under its
-- main successor, a coming one under its parent to be.
create table registry.unit_place (
  unit        uuid    primary key references registry.unit on delete cascade,
  tenant      int     not null references registry.tenant,
  span        uuid    not null references registry.unit_span deferrable initially deferred,
  path        text    collate "C" not null,
  order_path  text    collate "C" not null,
  depth       int     not null,
  living      boolean not null,
  from_day    date    not null,
  until_day   date
);
create index unit_place_path on registry.unit_place (path text_pattern_ops);
create index unit_place_order on registry.unit_place (tenant, order_path, unit);

-- Every unit as it is today; an ended one as it last was, a coming one as it will first be.
-- from_day and until_day are its whole life.
create view registry.unit_today as
select u.id, u.tenant, s.code, s.name, s.short_name, s.folded, s.kind, s.level, s.parent,
       ps.name as parent_name, p.path, p.order_path, p.depth, p.living, p.from_day, p.until_day,
       s.legal_entity, s.ordinal, u.version
from registry.unit u
join registry.unit_place p on p.unit = u.id
join registry.unit_span s on s.id = p.span
left join registry.unit_place pp on pp.unit = s.parent
left join registry.unit_span ps on ps.id = pp.span;

-- All names that units bear or bore, with their days, and the unit's place today.
create view registry.unit_name as
select s.id as span, s.unit, s.tenant, s.code, s.name, s.short_name, s.folded, s.kind, s.from_day,
       s.until_day, p.path, p.living
from registry.unit_span s
join registry.unit_place p on p.unit = s.unit;

grant select, insert, update, delete on all tables in schema registry to guongsang_app;
