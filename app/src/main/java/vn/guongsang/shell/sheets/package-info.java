/**
 * Tables from people's own files: Excel, CSV and what they paste, read safely, their columns
 * recognised by name, their rows checked and every fault said in plain words; and the same way out.
 * Knows nothing of units, people or the database: a module declares its {@link
 * vn.guongsang.shell.sheets.Column columns} and takes {@link vn.guongsang.shell.sheets.RowIn rows}.
 */
@NullMarked
@NamedInterface("sheets")
package vn.guongsang.shell.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
