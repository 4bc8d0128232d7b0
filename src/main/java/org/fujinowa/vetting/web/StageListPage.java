package org.fujinowa.vetting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.vetting.FamilyStageRow;
import org.fujinowa.vetting.service.FamilyStages;
import org.jspecify.annotations.Nullable;

/** /vetting/families?programme=…&amp;night=…: how far every family has come. */
@Named
@RequestScoped
public class StageListPage {

    @Inject
    private FamilyStages stages;

    @Inject
    private VettingWords vettingWords;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    private @Nullable List<FamilyStageRow> rows;

    /** Every family that takes part; none where there is no programme. */
    public List<FamilyStageRow> getRows() {
        caller.mustBeAllowed(Permission.MANAGE_VETTING);
        if (rows == null) {
            rows = getProgramme().isEmpty() ? List.of() : stages.all(ProgrammeId.of(getProgramme()), getNight());
        }
        return rows;
    }

    /** The programme asked for, otherwise the first; empty if there is none. */
    public String getProgramme() {
        var wanted = asked("programme");
        return vettingWords.getProgrammes().stream()
                .map(Choice::id)
                .filter(one -> wanted.isEmpty() || wanted.equals(one))
                .findFirst()
                .orElse("");
    }

    /** The night asked for, otherwise tonight. */
    public LocalDate getNight() {
        try {
            return LocalDate.parse(asked("night"));
        } catch (DateTimeException noDay) {
            return LocalDate.now(clock);
        }
    }

    private static String asked(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(name, "");
    }
}
