package org.fujinowa.vetting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.Folding;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.StoredNoun;
import org.fujinowa.vetting.DocumentRule;
import org.fujinowa.vetting.Reopening;
import org.fujinowa.vetting.RequirementDetails;
import org.fujinowa.vetting.RequirementId;
import org.fujinowa.vetting.RequirementRow;
import org.fujinowa.vetting.VettingScope;
import org.fujinowa.vetting.VettingStage;
import org.jspecify.annotations.Nullable;

/** One version of a requirement. It is never edited: another version supersedes it from a day on. */
@Entity
@Table(name = "vetting_requirement")
public class Requirement extends StoredNoun<RequirementDetails> {

    private static final String GAP = ",";

    private String firstId = "";
    private String nameJa = "";
    private String nameEn = "";

    @Enumerated(EnumType.STRING)
    private VettingStage stage = VettingStage.REGISTRATION;

    private int stageOrder;

    @Enumerated(EnumType.STRING)
    private VettingScope askedOf = VettingScope.FAMILY;

    private @Nullable String programmeId;

    @Enumerated(EnumType.STRING)
    private DocumentRule documentRule = DocumentRule.NONE;

    private @Nullable Integer validMonths;
    private int people;
    private String reopenedBy = "";
    private boolean mandatory;
    private LocalDate inForceFrom = LocalDate.EPOCH;
    private @Nullable LocalDate supersededFrom;
    private String explanationJa = "";
    private String explanationEn = "";
    private String sortKey = "";

    /** For JPA. */
    protected Requirement() {}

    /** The first version of a new requirement. */
    public Requirement(RequirementId id, RequirementDetails details) {
        this(id, id, details);
    }

    private Requirement(RequirementId id, RequirementId first, RequirementDetails details) {
        super(id);
        firstId = first.toString();
        say(details);
    }

    /**
     * The version that counts instead from its first night on.
     *
     * @throws RuleViolation if another version supersedes this one already, or the new one begins no later than this one
     */
    public Requirement supersededBy(RequirementId id, RequirementDetails details) {
        if (supersededFrom != null) {
            throw new RuleViolation("vetting.already-superseded", supersededFrom);
        }
        if (!details.inForceFrom().isAfter(inForceFrom)) {
            throw new RuleViolation("vetting.supersedes-too-early", inForceFrom);
        }
        supersededFrom = details.inForceFrom();
        return new Requirement(id, RequirementId.of(firstId), details);
    }

    /** @throws IllegalStateException always: a version is superseded and never edited */
    @Override
    public void change(RequirementDetails details) {
        throw new IllegalStateException("A version of a requirement is never edited.");
    }

    private void say(RequirementDetails details) {
        nameJa = details.nameJa();
        nameEn = details.nameEn();
        stage = details.stage();
        stageOrder = stage.ordinal();
        askedOf = details.scope();
        programmeId = details.programme() == null ? null : details.programme().toString();
        documentRule = details.document();
        validMonths = details.validMonths();
        people = details.people();
        reopenedBy =
                details.reopenedBy().stream().distinct().map(Reopening::name).collect(Collectors.joining(GAP));
        mandatory = details.mandatory();
        inForceFrom = details.inForceFrom();
        explanationJa = details.explanationJa();
        explanationEn = details.explanationEn();
        sortKey = Folding.fold(nameEn);
        foundBy(nameJa, nameEn);
    }

    public RequirementId id() {
        return RequirementId.of(key());
    }

    @Override
    public RequirementDetails details() {
        return new RequirementDetails(
                nameJa,
                nameEn,
                stage,
                askedOf,
                programmeId == null ? null : ProgrammeId.of(programmeId),
                documentRule,
                validMonths,
                people,
                Arrays.stream(reopenedBy.split(GAP))
                        .filter(word -> !word.isEmpty())
                        .map(Reopening::valueOf)
                        .toList(),
                mandatory,
                inForceFrom,
                explanationJa,
                explanationEn);
    }

    public RequirementRow row() {
        return new RequirementRow(id(), version(), RequirementId.of(firstId), details(), supersededFrom);
    }
}
