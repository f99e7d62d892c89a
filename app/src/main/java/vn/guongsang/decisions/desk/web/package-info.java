/** The pages of the desk: paste, say what it is, look through, make. */
@NullMarked
package vn.guongsang.decisions.desk.web;

import org.jspecify.annotations.NullMarked;
