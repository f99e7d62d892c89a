/** The views of {@code registry}, which other modules may read and join. */
@org.springframework.modulith.NamedInterface("views")
package vn.guongsang.registry.views.tables;
