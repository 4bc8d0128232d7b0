package org.fujinowa.intake.reading;

import java.util.HashMap;

/** Which sign parts the cells of a text: the one that stands equally often in the most of the first lines. */
final class Delimiter {

    private static final String CANDIDATES = ",\t;";
    private static final int LINES = 50;

    private Delimiter() {}

    static char of(String text) {
        int[] best = {0, 0};
        CANDIDATES.chars().forEach(candidate -> {
            int weight = weight(text, (char) candidate);
            if (weight > best[1]) {
                best[0] = candidate;
                best[1] = weight;
            }
        });
        return best[1] == 0 ? ',' : (char) best[0];
    }

    private static int weight(String text, char candidate) {
        var lines = new HashMap<Integer, Integer>();
        int found = 0;
        int line = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length() && line < LINES; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == candidate) {
                found++;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                lines.merge(found, 1, Integer::sum);
                found = 0;
                line++;
            }
        }
        lines.merge(found, 1, Integer::sum);
        return lines.entrySet().stream()
                .filter(entry -> entry.getKey() > 0)
                .mapToInt(entry -> entry.getKey() * entry.getValue())
                .max()
                .orElse(0);
    }
}
