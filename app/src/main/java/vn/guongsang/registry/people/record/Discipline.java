package vn.guongsang.registry.people.record;

import java.util.UUID;

/** A disciplinary measure that stands in the record. */
public record Discipline(UUID id, Whose whose, DisciplineFacts facts) {}
