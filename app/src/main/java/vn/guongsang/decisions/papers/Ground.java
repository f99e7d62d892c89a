package vn.guongsang.decisions.papers;

/**
 * A legal ground as papers quote it.
 *
 * @param verified whether its words were compared with the text; shown on screen, never on paper
 */
public record Ground(String text, boolean verified) {}
