/**
 * Tables on their way out: exports, templates, and the sender's rows back with a verdict on each.
 * Nothing written here can become a formula on the reader's machine.
 */
@NullMarked
package vn.guongsang.shell.sheets.writing;

import org.jspecify.annotations.NullMarked;
