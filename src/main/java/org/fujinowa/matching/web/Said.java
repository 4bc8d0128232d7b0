package org.fujinowa.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.HostedBefore;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.HomeChoice;
import org.fujinowa.matching.PairNote;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.Remark;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.Answer;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Romaji;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Shown;

/** Puts what the board knows into words of the reader's language. */
@Named("said")
@RequestScoped
public class Said {

    private CurrentTexts texts;
    private Shown shown;

    /** For the CDI proxy. */
    protected Said() {}

    @Inject
    public Said(CurrentTexts texts, Shown shown) {
        this.texts = texts;
        this.shown = shown;
    }

    /** The sentence of a remark. An argument that begins with @ is a word of the bundles, one with # a list of nights. */
    public String remark(Remark remark) {
        return texts.of(
                remark.key(), remark.arguments().stream().map(this::word).toArray());
    }

    private Object word(String argument) {
        if (argument.startsWith("#")) {
            return nights(Arrays.stream(argument.substring(1).split(","))
                    .map(LocalDate::parse)
                    .sorted()
                    .toList());
        }
        if (argument.startsWith("@")) {
            var key = argument.substring(1);
            return texts.has(key) ? texts.of(key) : key.substring(key.lastIndexOf('.') + 1);
        }
        return argument;
    }

    /** Nights one after another are said as from the first to the last. */
    String nights(List<LocalDate> nights) {
        var spans = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < nights.size(); i++) {
            boolean last = i + 1 == nights.size()
                    || !nights.get(i + 1).equals(nights.get(i).plusDays(1));
            if (last) {
                var first = shown.shortDate(nights.get(from));
                spans.add(i == from ? first : texts.of("matching.nights-span", first, shown.shortDate(nights.get(i))));
                from = i + 1;
            }
        }
        return String.join(texts.of("matching.comma"), spans);
    }

    /** What speaks against a home; where nothing does, also what to see to and what speaks for it. */
    public List<Fact> remarks(HomeChoice choice) {
        var facts = new ArrayList<Fact>();
        if (choice.forbidden()) {
            facts.add(new Fact("bad", texts.of("matching.forbidden-here")));
        }
        var possible = choice.fit().possible();
        if (choice.full() && possible) {
            facts.add(new Fact("bad", texts.of("matching.full-here")));
        }
        choice.fit().remarks().stream()
                .filter(remark -> possible || remark.tone() == Remark.Tone.BLOCKS)
                .forEach(remark -> facts.add(new Fact(kind(remark.tone()), remark(remark))));
        return facts;
    }

    /** What stands against a guest's present place, and what to see to there. */
    public List<Fact> remarks(BoardGuest guest) {
        return guest.remarks().stream()
                .filter(remark -> remark.tone() != Remark.Tone.GOOD)
                .map(remark -> new Fact(kind(remark.tone()), remark(remark)))
                .toList();
    }

    private static String kind(Remark.Tone tone) {
        return switch (tone) {
            case BLOCKS -> "bad";
            case CARE -> "warn";
            case GOOD -> "ok";
        };
    }

    /** What a home must be able to do for this guest, the dangerous first. */
    public List<Fact> hardFacts(BoardGuest guest) {
        var details = guest.details();
        var facts = new ArrayList<Fact>();
        unanswered(details, facts);
        for (OpenQuestion question : details.openQuestions()) {
            facts.add(new Fact("warn", texts.of("matching.fact.open-question", question.words())));
        }
        for (Allergy allergy : details.allergies()) {
            facts.add(new Fact("bad", allergy(allergy)));
        }
        details.diets().forEach(diet -> facts.add(new Fact("warn", texts.of(Kebab.key(diet)))));
        details.faithNeeds().forEach(need -> facts.add(new Fact("warn", texts.of(Kebab.key(need)))));
        details.fearedAnimals()
                .forEach(animal ->
                        facts.add(new Fact("warn", texts.of("matching.fact.afraid", texts.of(Kebab.key(animal))))));
        if (details.wishesOwnRoom()) {
            facts.add(new Fact("plain", texts.of("matching.fact.own-room")));
        }
        return facts;
    }

    private void unanswered(ParticipantDetails details, List<Fact> facts) {
        if (details.allergyAnswer() == Answer.NOT_ANSWERED) {
            facts.add(new Fact("warn", texts.of("matching.fact.allergy-not-answered")));
        }
        if (details.dietAnswer() == Answer.NOT_ANSWERED) {
            facts.add(new Fact("warn", texts.of("matching.fact.diet-not-answered")));
        }
    }

    private String allergy(Allergy allergy) {
        var prefix = allergy.kind() == AllergyKind.ANIMAL ? "@people.animal." : "@people.allergen.";
        var subject = allergy.kind() == AllergyKind.ANIMAL
                ? allergy.subject().toLowerCase(java.util.Locale.ROOT)
                : allergy.subject();
        return texts.of("matching.fact.allergy", word(prefix + subject), texts.of(Kebab.key(allergy.severity())));
    }

    /** Age and sex of a guest. */
    public String ageAndSex(BoardGuest guest) {
        var sex = texts.of(Kebab.key(guest.person().sex()));
        return guest.age() < 0 ? sex : texts.of("matching.age-and-sex", guest.age(), sex);
    }

    /** How settled a guest's place is. */
    public String state(BoardGuest guest) {
        return state(guest.place().orElseThrow());
    }

    /** How settled a place is. */
    public String state(PlacementDetails placement) {
        var state = texts.of("matching.state." + placement.state().name());
        return placement.locked() ? state + texts.of("matching.comma") + texts.of("matching.state.locked") : state;
    }

    /** Where a guest stays; each home with its nights if it is not one for the whole stay. */
    public String homes(BoardGuest guest, Function<HostFamilyId, String> homeName) {
        var places = guest.places();
        if (places.size() == 1 && guest.placed()) {
            return homeName.apply(places.get(0).family());
        }
        return places.stream()
                .map(place -> texts.of("matching.home-with-nights", homeName.apply(place.family()), nights(place)))
                .collect(Collectors.joining(texts.of("matching.comma")));
    }

    /** The first night and the morning of leaving. */
    public String nights(PlacementDetails place) {
        return texts.of("matching.nights", shown.shortDate(place.firstNight()), shown.shortDate(place.departure()));
    }

    /** Who stands for a place. */
    public String who(PlacementDetails placement) {
        var confirmed = placement.confirmedBy();
        if (confirmed != null) {
            return texts.of(
                    "matching.who.confirmed",
                    String.valueOf(placement.proposedBy()),
                    confirmed,
                    shown.dateTime(placement.confirmedAt()));
        }
        var proposed = placement.proposedBy();
        return proposed == null
                ? texts.of("matching.who.placed", placement.placedBy(), shown.dateTime(placement.placedAt()))
                : texts.of("matching.who.proposed", proposed, shown.dateTime(placement.proposedAt()));
    }

    /** Where a home is, how many live there and how often it has hosted. */
    public String home(HomeChoice choice) {
        var details = choice.home().details();
        var parts = new ArrayList<String>();
        if (!details.district().isBlank()) {
            parts.add(details.district());
        }
        if (!details.members().isEmpty()) {
            parts.add(texts.of("matching.members", details.members().size()));
        }
        parts.add(texts.of(
                "matching.beds", choice.home().beds(), choice.home().guests().size()));
        var guests = details.history().stream().mapToInt(HostedBefore::guests).sum();
        parts.add(guests == 0 ? texts.of("matching.never-hosted") : texts.of("matching.hosted", guests));
        return String.join(" · ", parts);
    }

    /**
     * How a family is called: as it writes itself, and for those who read no kanji in Latin letters, which the family gave or
     * its reading tells.
     */
    public String familyName(HostFamilyDetails family) {
        if (japanese()) {
            return family.name();
        }
        if (!family.latin().isBlank()) {
            return family.latin();
        }
        return family.reading().isBlank()
                ? family.name()
                : texts.of("matching.name-read", family.name(), Romaji.of(family.reading()));
    }

    /** How a family is called on that board. */
    public String homeName(BoardView view, HostFamilyId family) {
        return view.homes().stream()
                .filter(home -> home.id().equals(family))
                .findFirst()
                .map(home -> texts.of("matching.home-of", familyName(home.details())))
                .orElse(texts.of("matching.home-gone"));
    }

    /** Who wrote a note, and when. */
    public String who(PairNote note) {
        return texts.of("matching.note.who", note.by(), shown.dateTime(note.at()));
    }

    /** What a button does, and with whom; {@link BoardDeeds} reads it. */
    public String deed(String word, Object about) {
        return word + ":" + about;
    }

    /** Whether the reader reads Japanese. */
    boolean japanese() {
        return texts.language() == Language.JA;
    }
}
