package org.fujinowa.selection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationSheet;
import org.fujinowa.applications.service.ApplicationRegister;
import org.fujinowa.notification.MergeField;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.Recipient;
import org.fujinowa.notification.TemplateProgramme;
import org.fujinowa.notification.service.MessagePrints;
import org.fujinowa.notification.service.Outbox;
import org.fujinowa.notification.service.StandingTexts;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.selection.DecisionDetails;
import org.fujinowa.selection.ResultLetter;
import org.fujinowa.selection.StepKind;
import org.fujinowa.selection.model.Decisions;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;

/** What applicants and guardians are told about a decision: looked at first, then sent to all who have a mailbox. */
@ApplicationScoped
@Transactional
public class ResultLetters {

    private Decisions decisions;
    private SelectionDecisions selection;
    private ApplicationRegister applications;
    private Outbox outbox;
    private StandingTexts texts;
    private MessagePrints prints;
    private AuditTrail audit;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected ResultLetters() {}

    @Inject
    ResultLetters(
            Decisions decisions,
            SelectionDecisions selection,
            ApplicationRegister applications,
            Outbox outbox,
            StandingTexts texts,
            MessagePrints prints,
            AuditTrail audit,
            CurrentCaller caller) {
        this.decisions = decisions;
        this.selection = selection;
        this.applications = applications;
        this.outbox = outbox;
        this.texts = texts;
        this.prints = prints;
        this.audit = audit;
        this.caller = caller;
    }

    private static final Caller WRITER = Caller.job("selection", Permission.SEND_MESSAGES);

    /**
     * What each of them would read, word for word; those without a mailbox too.
     *
     * @throws RuleViolation {@code selection.not-confirmed} while nobody has confirmed anything
     */
    @Requires(Permission.SELECT_APPLICANTS)
    public List<ResultLetter> preview(ApplicationId application) {
        var details = decisions.get(application).details();
        if (!details.state().isConfirmed()) {
            throw new RuleViolation("selection.not-confirmed");
        }
        var sheet = applications.look(application);
        var all = new ArrayList<ResultLetter>();
        all.add(letter(
                sheet,
                details,
                sheet.details().name(),
                sheet.details().mail(),
                sheet.details().language(),
                "APPLICANT"));
        for (var guardian : sheet.guardians()) {
            var whom = guardian.details();
            all.add(letter(sheet, details, whom.name(), whom.mail(), whom.language(), "GUARDIAN"));
        }
        return all;
    }

    /**
     * Puts them into the outbox; what is sent already for the same state of things is not sent again.
     *
     * @return how many were sent
     * @throws RuleViolation {@code selection.not-confirmed}, {@code selection.nobody-has-mail}
     */
    @Requires(Permission.SELECT_APPLICANTS)
    public int send(ApplicationId application) {
        var sent = tell(application);
        if (sent == 0) {
            throw new RuleViolation("selection.nobody-has-mail");
        }
        return sent;
    }

    /** Sends to those who have a mailbox. */
    int tell(ApplicationId application) {
        var letters = preview(application).stream()
                .filter(letter -> !letter.mail().isBlank())
                .toList();
        var decision = decisions.get(application);
        for (var letter : letters) {
            var once = "%s/%s/%s".formatted(application, decision.details().state(), letter.mail());
            var id = new MessageId(UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8)));
            caller.actingAs(WRITER, () -> outbox.put(id, message(letter)));
        }
        if (!letters.isEmpty()) {
            var who = letters.stream().map(ResultLetter::name).collect(Collectors.joining(", "));
            decision.note(selection.step(StepKind.LETTERS, null, who));
            decisions.changed(decision);
            audit.record(
                    Deed.CHANGED,
                    Subject.of(SelectionDecisions.KIND, application),
                    Changes.fact("letters", letters.size()));
        }
        return letters.size();
    }

    /**
     * The letters of a decision on paper (PDF/UA-1), each on a page of its own; the audit trail says who took them.
     *
     * @param nameless whether only those are wanted who have no mailbox
     * @throws RuleViolation {@code selection.not-confirmed}, {@code selection.nobody-to-print} if there is no letter
     */
    @Requires(Permission.SELECT_APPLICANTS)
    public byte[] paper(ApplicationId application, boolean nameless) {
        var letters = preview(application).stream()
                .filter(letter -> !nameless || letter.mail().isBlank())
                .map(ResultLetters::message)
                .toList();
        if (letters.isEmpty()) {
            throw new RuleViolation("selection.nobody-to-print");
        }
        audit.record(
                Deed.EXPORTED,
                Subject.of(SelectionDecisions.KIND, application),
                Changes.fact("letters", letters.size()));
        return prints.set(letters);
    }

    private static MessageDetails message(ResultLetter letter) {
        return new MessageDetails(
                letter.kind(),
                letter.language(),
                letter.name(),
                letter.mail().isBlank()
                        ? MessageDetails.FORGOTTEN
                        : letter.mail().strip(),
                letter.subject(),
                letter.body(),
                null,
                letter.extras());
    }

    private ResultLetter letter(
            ApplicationSheet sheet, DecisionDetails details, String name, String mail, Language language, String whom) {
        var delegation = language == Language.JA
                ? sheet.delegation().nameJa()
                : sheet.delegation().nameEn();
        var kind = MessageKind.valueOf(kind(details) + "_" + whom);
        var deadline = details.deadline();
        var values = new EnumMap<MergeField, String>(MergeField.class);
        values.put(MergeField.PERSON, sheet.details().name());
        values.put(MergeField.DELEGATION, delegation);
        values.put(MergeField.RANK, Integer.toString(details.rank()));
        values.put(MergeField.DEADLINE, deadline == null ? "" : texts.day(deadline, language));
        var programme = TemplateProgramme.of(sheet.delegation().programme().toString());
        var letter = texts.letter(kind, language, programme, new Recipient(name, mail), values);
        return new ResultLetter(name, mail, language, kind, letter.subject(), letter.body(), letter.extras());
    }

    private static String kind(DecisionDetails details) {
        return switch (details.state()) {
            case OFFERED -> "OFFER";
            case TAKEN -> "ACCEPT";
            case NOT_TAKEN -> "NOT_TAKEN";
            case GIVEN_BACK -> "GIVEN_BACK";
            default -> details.verdict().name();
        };
    }
}
