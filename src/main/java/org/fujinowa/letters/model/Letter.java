package org.fujinowa.letters.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fujinowa.letters.Delivery;
import org.fujinowa.letters.LetterId;
import org.fujinowa.letters.LetterKind;
import org.fujinowa.letters.LetterLine;
import org.fujinowa.letters.LetterState;
import org.fujinowa.letters.PrintId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.SealedJson;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a letter. What it says never changes; when the placement does, a new edition is made under the same number.
 * Once handed over or mailed, it is known who noted that and when. When a guest or a family leaves the registers, what
 * their letters said is erased; that there was a letter stays known.
 */
@Entity
@Table(name = "letter")
public class Letter {

    @Id
    private String id;

    @Version
    private long version;

    private String printId;
    private String delegationId;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private String subjectKey;
    private String familyId;
    private String guests;
    private int number;
    private int edition;
    private int templateVersion;

    @Enumerated(EnumType.STRING)
    private Language language;

    private boolean furigana;

    @Lob
    private String content;

    private String madeBy;
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private Delivery delivery;

    private @Nullable LocalDate deliveredOn;
    private String deliveredBy;

    /** For JPA. */
    protected Letter() {}

    public Letter(
            LetterId id,
            PrintId print,
            DelegationId delegation,
            LetterSubject subject,
            LetterWriting.Edition as,
            String by) {
        this.id = id.toString();
        this.printId = print.toString();
        this.delegationId = delegation.toString();
        this.kind = subject.kind();
        this.subjectKey = subject.key();
        this.familyId = subject.family().toString();
        this.guests = subject.guests().stream().map(Object::toString).collect(Collectors.joining(","));
        this.number = as.number();
        this.edition = as.edition();
        this.templateVersion = subject.kind().templateVersion();
        this.language = as.language();
        this.furigana = as.furigana();
        this.content = SealedJson.write(sealedAt(), subject.content());
        this.madeBy = by;
        this.madeAt = as.made();
        this.delivery = Delivery.NOT_YET;
        this.deliveredBy = "";
    }

    /**
     * Notes how it reached whom it is for, or takes that back.
     *
     * @throws RuleViolation {@code letters.delivered-before-made}, or {@code letters.delivered-in-future}
     */
    public void delivered(Delivery how, LocalDate on, LocalDate made, LocalDate today, String by) {
        if (how == Delivery.NOT_YET) {
            delivery = how;
            deliveredOn = null;
            deliveredBy = "";
            return;
        }
        if (on.isBefore(made)) {
            throw new RuleViolation("letters.delivered-before-made", number, made);
        }
        if (on.isAfter(today)) {
            throw new RuleViolation("letters.delivered-in-future");
        }
        delivery = how;
        deliveredOn = on;
        deliveredBy = by;
    }

    /** Forgets what it said. */
    public void erase() {
        content = "";
    }

    public LetterId id() {
        return LetterId.of(id);
    }

    public DelegationId delegation() {
        return DelegationId.of(delegationId);
    }

    public String key() {
        return subjectKey;
    }

    public LetterKind kind() {
        return kind;
    }

    public int number() {
        return number;
    }

    public int edition() {
        return edition;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Delivery delivery() {
        return delivery;
    }

    /** What it says; empty once erased. */
    public Optional<LetterContent> content() {
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(SealedJson.read(LetterContent.class, sealedAt(), content));
    }

    private String sealedAt() {
        return "letter/" + id;
    }

    /** Whether it is, word for word, what would be written now. */
    public boolean says(LetterSubject subject, boolean readings) {
        return language == subject.language()
                && furigana == readings
                && templateVersion == kind.templateVersion()
                && content().filter(subject.content()::equals).isPresent();
    }

    /** As lists show it, beside what could be said now, if there is still anything to say. */
    public LetterLine line(Optional<LetterSubject> now, boolean latest) {
        var said = content();
        var changed = said.flatMap(was -> now.map(is -> is.content().differencesFrom(was)))
                .orElse(java.util.List.of());
        var state = now.isEmpty() || said.isEmpty()
                ? LetterState.NO_LONGER
                : changed.isEmpty() ? LetterState.CURRENT : LetterState.OUT_OF_DATE;
        return new LetterLine(
                id(),
                kind,
                number,
                edition,
                said.map(is -> is.home().name()).orElse(""),
                said.map(is -> is.guests().stream().map(Visitor::written).toList())
                        .orElse(java.util.List.of()),
                language,
                templateVersion,
                madeBy,
                madeAt,
                state,
                changed,
                delivery,
                deliveredOn,
                deliveredBy,
                latest);
    }
}
