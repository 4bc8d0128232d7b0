package org.fujinowa.emergency.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.emergency.SafetyCheckDetails;
import org.fujinowa.emergency.SafetyCheckId;
import org.fujinowa.emergency.SafetyReplyDetails;
import org.fujinowa.emergency.SafetyState;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.notification.AnswerCode;
import org.fujinowa.notification.MergeField;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.Recipient;
import org.fujinowa.notification.TemplateProgramme;
import org.fujinowa.notification.service.Outbox;
import org.fujinowa.notification.service.StandingTexts;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.LinkAddress;
import org.fujinowa.shared.Language;

/**
 * Whom one asks after an earthquake, and the mails to them: each participant and their guardian about the participant, each family
 * with guests about the household. Those without an address are told by LINE or telephone.
 */
@ApplicationScoped
class SafetyPost {

    private static final Caller WRITER = Caller.job("safety", Permission.SEND_MESSAGES);
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private EmergencyFacts facts;
    private StandingTexts texts;
    private Outbox outbox;
    private LinkAddress address;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected SafetyPost() {}

    @Inject
    SafetyPost(EmergencyFacts facts, StandingTexts texts, Outbox outbox, LinkAddress address, CurrentCaller caller) {
        this.facts = facts;
        this.texts = texts;
        this.outbox = outbox;
        this.address = address;
        this.caller = caller;
    }

    /** Everybody who is asked, after the mails to them lie in the outbox. */
    List<SafetyReplyDetails> ask(SafetyCheckId id, SafetyCheckDetails check) {
        var delegation = facts.delegation(check.delegation());
        var entries = facts.entries(check.delegation());
        var guardians = facts.guardiansOf(entries);
        var people = entries.stream()
                .map(entry -> person(
                        id,
                        entry,
                        Optional.ofNullable(entry.details().guardian()).map(guardians::get)));
        var families = facts.families(check.delegation()).stream().map(family -> family(id, family));
        var all = Stream.concat(people, families).toList();
        all.forEach(reply -> reply.askedOf().forEach(to -> write(check, delegation, reply, to)));
        return all;
    }

    private void write(SafetyCheckDetails check, DelegationDetails delegation, SafetyReplyDetails reply, Recipient to) {
        var language = JAPANESE.matcher(to.name()).find() ? Language.JA : Language.EN;
        var japanese = language == Language.JA;
        var message = texts.message(
                MessageKind.SAFETY_ASKED,
                language,
                TemplateProgramme.of(delegation.programme().toString()),
                to,
                Map.of(
                        MergeField.PERSON,
                        japanese || reply.latinName().isEmpty() ? reply.writtenName() : reply.latinName(),
                        MergeField.DELEGATION,
                        japanese ? delegation.nameJa() : delegation.nameEn(),
                        MergeField.NEWS,
                        japanese ? check.textJa() : check.textEn(),
                        MergeField.LINK,
                        address.ofPage("/safe?code=" + reply.code())));
        caller.actingAs(WRITER, () -> outbox.put(message));
    }

    private static SafetyReplyDetails person(
            SafetyCheckId id, ParticipantEntry entry, Optional<PersonDetails> guardian) {
        var person = entry.person();
        var asked = Stream.concat(Stream.of(person), guardian.stream())
                .filter(each -> !each.email().isBlank())
                .map(each -> new Recipient(each.writtenName(), each.email()))
                .distinct()
                .toList();
        return new SafetyReplyDetails(
                id,
                false,
                person.writtenName(),
                person.reading(),
                person.latinName(),
                person.phone().isBlank() ? guardian.map(PersonDetails::phone).orElse("") : person.phone(),
                asked,
                AnswerCode.next().text(),
                SafetyState.WAITING,
                "",
                null,
                "");
    }

    private static SafetyReplyDetails family(SafetyCheckId id, HostFamilyDetails family) {
        return new SafetyReplyDetails(
                id,
                true,
                family.name(),
                family.reading(),
                family.latin(),
                family.phone(),
                family.email().isBlank() ? List.of() : List.of(new Recipient(family.name(), family.email())),
                AnswerCode.next().text(),
                SafetyState.WAITING,
                "",
                null,
                "");
    }
}
