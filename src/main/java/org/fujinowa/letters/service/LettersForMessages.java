package org.fujinowa.letters.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.fujinowa.letters.LetterId;
import org.fujinowa.letters.model.Letter;
import org.fujinowa.letters.model.Letters;
import org.fujinowa.letters.model.Visitor;
import org.fujinowa.notification.Enclosure;
import org.fujinowa.notification.service.LettersToEnclose;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/** The newest edition of each letter of the delegations that are not long over, to go with messages. */
@ApplicationScoped
class LettersForMessages implements LettersToEnclose {

    private static final String PREFIX = "letter:";
    private static final int DAYS_AFTER = 60;
    private static final int MOST = 300;

    private Letters letters;
    private LetterDesk desk;
    private DelegationRegister delegations;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected LettersForMessages() {}

    @Inject
    LettersForMessages(
            Letters letters, LetterDesk desk, DelegationRegister delegations, CurrentCaller caller, Clock clock) {
        this.letters = letters;
        this.desk = desk;
        this.delegations = delegations;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public List<Choice> letters() {
        if (!caller.get().may(Permission.MANAGE_LETTERS)) {
            return List.of();
        }
        var oldest = LocalDate.now(clock).minusDays(DAYS_AFTER);
        var all = new ArrayList<Choice>();
        for (var delegation : delegations.choices()) {
            var id = DelegationId.of(delegation.id());
            if (delegations.get(id).value().departure().isAfter(oldest)) {
                var seen = new HashSet<Integer>();
                letters.ofDelegation(id).stream()
                        .filter(letter -> seen.add(letter.number()))
                        .filter(letter -> letter.content().isPresent())
                        .forEach(letter -> all.add(choice(delegation, letter)));
            }
        }
        return all.size() <= MOST ? all : all.subList(0, MOST);
    }

    @Override
    public Optional<Enclosure> open(String letter) {
        if (!letter.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var file = desk.letter(LetterId.of(letter.substring(PREFIX.length())));
        return Optional.of(new Enclosure(file.name() + ".pdf", "application/pdf", file.bytes()));
    }

    private static Choice choice(Choice delegation, Letter letter) {
        return new Choice(
                PREFIX + letter.id(),
                called(letter, Language.JA, delegation.labelJa()),
                called(letter, Language.EN, delegation.labelEn()));
    }

    private static String called(Letter letter, Language language, String delegation) {
        var texts = Texts.in(language);
        var content = letter.content().orElseThrow();
        var guests = content.guests().stream().map(Visitor::written).toList();
        return "%s  %s  %s / %s"
                .formatted(
                        delegation,
                        texts.of("letters.kind." + letter.kind()),
                        content.home().name(),
                        String.join(texts.of("notification.and"), guests));
    }
}
