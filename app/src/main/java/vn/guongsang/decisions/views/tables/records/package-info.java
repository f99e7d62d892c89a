/** The views of {@code decisions}, which other modules may read and join. */
@org.springframework.modulith.NamedInterface("views")
package vn.guongsang.decisions.views.tables.records;
