package vn.guongsang.movements.web;

import java.util.List;
import vn.guongsang.movements.figures.Figure;

/**
 * The figures of one unit's year.
 *
 * @param figures empty where the viewer may not see any
 */
public record FiguresOfAYear(int year, String unitName, List<Figure> figures) {}
