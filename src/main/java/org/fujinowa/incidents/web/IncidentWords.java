package org.fujinowa.incidents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.incidents.CheckInDay;
import org.fujinowa.incidents.Feeling;
import org.fujinowa.incidents.IncidentLevel;
import org.fujinowa.shared.Language;

/** The constants that pages of incidents and check-ins offer to choose from. */
@Named
@RequestScoped
public class IncidentWords {

    /** From the least grave on. */
    public List<IncidentLevel> getLevels() {
        return List.of(IncidentLevel.values());
    }

    /** How somebody may feel. */
    public List<Feeling> getFeelings() {
        return List.of(Feeling.values());
    }

    /** The days on which people are asked. */
    public List<CheckInDay> getDays() {
        return List.of(CheckInDay.values());
    }

    /** In which somebody reads. */
    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** The colour of a level. */
    public String chip(IncidentLevel level) {
        return switch (level) {
            case ONE -> "plain";
            case TWO -> "warn";
            case THREE, FOUR -> "bad";
        };
    }

    /** The colour of a feeling. */
    public String chip(Feeling feeling) {
        return switch (feeling) {
            case GOOD -> "ok";
            case SO_SO -> "warn";
            case NOT_GOOD -> "bad";
        };
    }
}
