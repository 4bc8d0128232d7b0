package org.fujinowa.reciprocity.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.LedgerGrouping;
import org.fujinowa.reciprocity.LedgerQuery;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The question that the address of a ledger asks; what cannot be read is left out, as if nobody had typed it. */
final class LedgerQueries {

    private LedgerQueries() {}

    static LedgerQuery of(Map<String, String> parameters) {
        return new LedgerQuery(
                grouping(parameters.getOrDefault("by", "")),
                programme(parameters.getOrDefault("programme", "")),
                partner(parameters.getOrDefault("partner", "")),
                year(parameters.getOrDefault("from", "")),
                year(parameters.getOrDefault("until", "")),
                "true".equals(parameters.get("planned")));
    }

    private static LedgerGrouping grouping(String word) {
        return Arrays.stream(LedgerGrouping.values())
                .filter(one -> one.name().equals(word))
                .findFirst()
                .orElse(LedgerGrouping.YEAR);
    }

    static @Nullable ProgrammeId programme(String word) {
        try {
            return word.isEmpty() ? null : ProgrammeId.of(word);
        } catch (RuleViolation none) {
            return null;
        }
    }

    private static @Nullable PartnerId partner(String word) {
        try {
            return word.isEmpty() ? null : PartnerId.of(word);
        } catch (RuleViolation none) {
            return null;
        }
    }

    static @Nullable Integer year(String word) {
        return Optional.of(java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFKC)
                        .strip())
                .filter(plain -> plain.matches("[12]\\d{3}"))
                .map(Integer::valueOf)
                .orElse(null);
    }
}
