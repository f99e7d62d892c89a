/** The frame around every page: navigation, languages, assets, errors, who may enter. */
@NullMarked
package vn.guongsang.shell.page;

import org.jspecify.annotations.NullMarked;
