package vn.guongsang.shell.imports.web;

import java.util.List;
import vn.guongsang.shell.sheets.Matching.How;

/**
 * One heading of the sender's sheet.
 *
 * @param samples what stands in it, a few cells from the top
 * @param sure nobody has to look at it
 */
public record HeadingRow(
    String field, String heading, boolean hidden, How how, boolean sure, List<String> samples) {}
