package vn.guongsang.screening.one;

/**
 * One figure of a team.
 *
 * @param field where it may be typed; empty text where the register knows it
 * @param shown the figure; empty text where nobody knows it
 * @param counted counted from the register, not typed
 */
public record FigureLine(String field, String label, String shown, boolean counted) {}
