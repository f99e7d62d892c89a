/** The pages of an import, from the file to what came of it. */
@NullMarked
package vn.guongsang.shell.imports.web;

import org.jspecify.annotations.NullMarked;
