package org.fujinowa.selection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationSheet;
import org.fujinowa.applications.service.ApplicationRegister;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.service.Outbox;
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
import org.fujinowa.shared.Texts;

/** What applicants and guardians are told about a decision: looked at first, then sent to all who have a mailbox. */
@ApplicationScoped
@Transactional
public class ResultLetters {

    private Decisions decisions;
    private SelectionDecisions selection;
    private ApplicationRegister applications;
    private Outbox outbox;
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
            AuditTrail audit,
            CurrentCaller caller) {
        this.decisions = decisions;
        this.selection = selection;
        this.applications = applications;
        this.outbox = outbox;
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
                "applicant"));
        for (var guardian : sheet.guardians()) {
            var whom = guardian.details();
            all.add(letter(sheet, details, whom.name(), whom.mail(), whom.language(), "guardian"));
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

    private static MessageDetails message(ResultLetter letter) {
        return new MessageDetails(
                MessageKind.NOTICE,
                letter.language(),
                letter.name(),
                letter.mail().strip(),
                letter.subject(),
                letter.body(),
                null);
    }

    private static ResultLetter letter(
            ApplicationSheet sheet, DecisionDetails details, String name, String mail, Language language, String whom) {
        var texts = Texts.in(language);
        var delegation = language == Language.JA
                ? sheet.delegation().nameJa()
                : sheet.delegation().nameEn();
        var kind = kind(details);
        var deadline = details.deadline();
        return new ResultLetter(
                name,
                mail,
                language,
                texts.of("selection.letter." + kind + ".subject", delegation),
                texts.of(
                        "selection.letter." + kind + "." + whom,
                        name,
                        sheet.details().name(),
                        delegation,
                        details.rank(),
                        deadline == null ? "" : day(deadline, language)));
    }

    private static String kind(DecisionDetails details) {
        return switch (details.state()) {
            case OFFERED -> "offer";
            case TAKEN -> "accept";
            case NOT_TAKEN -> "not-taken";
            case GIVEN_BACK -> "given-back";
            default -> details.verdict().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String day(LocalDate day, Language language) {
        var pattern = language == Language.JA ? "uuuu年M月d日（E）" : "EEEE d MMMM uuuu";
        return day.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }
}
