package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.model.AnswerSheets;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.applications.model.ExchangeApplication;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;

/** Until when passports hold, for the check that they outlast the journey; whoever shows what comes of it leaves the day out. */
@ApplicationScoped
@Transactional
public class PassportDates {

    private static final String EXPIRY = "passport-expiry";

    private Applications applications;
    private AnswerSheets sheets;

    /** For the CDI proxy. */
    protected PassportDates() {}

    @Inject
    PassportDates(Applications applications, AnswerSheets sheets) {
        this.applications = applications;
        this.sheets = sheets;
    }

    /** The last day of each passport, as far as its holder has said it. */
    @Requires(Permission.VIEW_APPLICATIONS)
    public Map<ParticipantId, LocalDate> of(DelegationId delegation) {
        var days = new HashMap<ParticipantId, LocalDate>();
        for (var application : applications.of(delegation)) {
            var participant = application.participant();
            if (participant != null) {
                day(application).ifPresent(day -> days.put(participant, day));
            }
        }
        return days;
    }

    private Optional<LocalDate> day(ExchangeApplication application) {
        return sheets.of(application.id()).stream()
                .filter(sheet -> sheet.section() == ApplicationSection.PASSPORT)
                .flatMap(sheet -> sheet.answers().stream())
                .filter(answer -> answer.key().equals(EXPIRY))
                .map(GivenAnswer::text)
                .flatMap(text -> read(text).stream())
                .findFirst();
    }

    private static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
