package org.fujinowa.matching;

import java.io.Serializable;

/**
 * What one wish adds to a pair's score.
 *
 * @param key the wish, for instance {@code matching.wish.language}
 * @param points what it adds, 0 to {@code most}
 * @param most what it could add at best
 */
public record ScorePart(String key, int points, int most) implements Serializable {}
