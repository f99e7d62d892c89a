/**
 * Sheets that say something of people who are in the record: ratings alone, discipline, leave. What
 * differs between them is a {@link vn.guongsang.registry.people.imports.records.RecordKind}; who is
 * meant, the queue and taking back are the same for all.
 */
@NullMarked
package vn.guongsang.registry.people.imports.records;

import org.jspecify.annotations.NullMarked;
