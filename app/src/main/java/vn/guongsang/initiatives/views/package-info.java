/** The views of {@code initiatives}, which other modules may read and join. */
@org.springframework.modulith.NamedInterface("views")
package vn.guongsang.initiatives.views;
