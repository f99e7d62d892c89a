-- Where each unit is in the tree of today, and nothing more: what a scope is compared with.
create view registry.unit_path as
select unit, tenant, path from registry.unit_place;
grant select on registry.unit_path to guongsang_app;
