-- Units are never deleted while anybody belongs to them or holds a role there.
alter table access.account add foreign key (unit) references registry.unit;
alter table access.role_grant add foreign key (unit) references registry.unit;
