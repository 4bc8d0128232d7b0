package org.fujinowa.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fujinowa.intake.reading.AllergyFact.Kind;
import org.fujinowa.intake.reading.AllergyFact.Severity;
import org.fujinowa.intake.reading.Scan.Segment;

/**
 * Puts the words of an allergy text together: which severity and which medicine belong to which thing.
 *
 * <p>Where words could belong to two things the facts are not clear. A serious word after a list is taken for each thing of
 * the list, a mild one only for the thing beside it: the others stay unknown, which counts as serious.
 */
final class AllergyFacts {

    private static final Map<String, Kind> KINDS = Map.of(
            "food", Kind.FOOD,
            "animal", Kind.ANIMAL,
            "environment", Kind.ENVIRONMENT,
            "insect", Kind.INSECT,
            "medicine", Kind.MEDICINE,
            "contact", Kind.CONTACT);
    private static final String SEVERITY = "severity";
    private static final String CONTROLLED = "controlled";

    private final Scan scan;
    private final List<AllergyFact> facts = new ArrayList<>();
    private boolean clear = true;

    AllergyFacts(Scan scan) {
        this.scan = scan;
        var segments = scan.segments();
        for (int i = 0; i < segments.size(); i++) {
            read(segments.get(i), i == segments.size() - 1);
        }
    }

    /** What was understood, each thing once. */
    List<AllergyFact> all() {
        return List.copyOf(facts);
    }

    /** Whether there is at least one thing, and no word could belong elsewhere. */
    boolean areClear() {
        return clear && !facts.isEmpty();
    }

    private void read(Segment segment, boolean last) {
        var subjects = segment.words().stream()
                .filter(word -> KINDS.containsKey(word.category()))
                .toList();
        var severities = segment.of(SEVERITY);
        boolean controlled = !segment.of(CONTROLLED).isEmpty();
        clear &= severities.size() <= 1
                || severities.stream().allMatch(word -> severity(word).isSerious());
        Severity severity = severities.stream()
                .map(AllergyFacts::severity)
                .max(Severity::compareTo)
                .orElse(Severity.UNKNOWN);
        if (subjects.isEmpty()) {
            describeLast(segment, severity, controlled, last);
        } else {
            addAll(segment, subjects, severity, controlled);
        }
    }

    private void addAll(Segment segment, List<Token> subjects, Severity severity, boolean controlled) {
        int first = subjects.get(0).from();
        int end = subjects.get(subjects.size() - 1).to();
        for (Token word : segment.words()) {
            boolean describes = word.is(SEVERITY) || word.is(CONTROLLED);
            clear &= !describes || word.to() <= first || word.from() >= end;
        }
        boolean several = subjects.size() > 1;
        clear &= !(several && controlled);
        for (Token subject : subjects) {
            boolean nearest = subject == subjects.get(subjects.size() - 1);
            Severity own = severity.isSerious() || !several || (nearest && isAfter(segment, end))
                    ? severity
                    : Severity.UNKNOWN;
            add(new AllergyFact(
                    kind(subject), subject.code(), own, controlled && !several, scan.written(segment.words())));
        }
    }

    private static boolean isAfter(Segment segment, int end) {
        return segment.of(SEVERITY).stream().anyMatch(word -> word.from() >= end);
    }

    /** Words without a thing, as the （軽い） of 猫（軽い）: they belong to the thing just before, if nothing else can be. */
    private void describeLast(Segment segment, Severity severity, boolean controlled, boolean last) {
        boolean describes = severity != Severity.UNKNOWN || controlled;
        if (!describes) {
            return;
        }
        boolean belongsBefore = segment.isInBrackets() || segment.before().equals(":") || last;
        clear &= !facts.isEmpty() && belongsBefore && !segment.after().equals(":");
        if (facts.isEmpty()) {
            return;
        }
        AllergyFact before = facts.remove(facts.size() - 1);
        facts.add(merged(
                before,
                new AllergyFact(before.kind(), before.subject(), severity, controlled, scan.written(segment.words()))));
    }

    private void add(AllergyFact fact) {
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).kind() == fact.kind() && facts.get(i).subject().equals(fact.subject())) {
                AllergyFact same = facts.remove(i);
                facts.add(merged(same, fact));
                return;
            }
        }
        facts.add(fact);
    }

    private AllergyFact merged(AllergyFact one, AllergyFact other) {
        boolean bothStated = one.severity() != Severity.UNKNOWN && other.severity() != Severity.UNKNOWN;
        clear &= !bothStated
                || one.severity() == other.severity()
                || (one.severity().isSerious() && other.severity().isSerious());
        Severity worse = one.severity().compareTo(other.severity()) > 0 ? one.severity() : other.severity();
        String words = one.words().equals(other.words()) ? one.words() : one.words() + " " + other.words();
        return new AllergyFact(
                one.kind(), one.subject(), worse, one.controlledByMedicine() || other.controlledByMedicine(), words);
    }

    private static Kind kind(Token subject) {
        Kind kind = KINDS.get(subject.category());
        if (kind == null) {
            throw new IllegalArgumentException("%s is no kind of allergy.".formatted(subject));
        }
        return kind;
    }

    private static Severity severity(Token word) {
        return Severity.valueOf(word.code().toUpperCase(Locale.ROOT));
    }
}
