package org.fujinowa.rollcall.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.rollcall.RollOccasion;
import org.fujinowa.shared.Language;

/** The constants that pages of roll calls offer to choose from. */
@Named
@RequestScoped
public class RollWords {

    /** When a roll is called. */
    public List<RollOccasion> getOccasions() {
        return List.of(RollOccasion.values());
    }

    /** In which somebody reads. */
    public List<Language> getLanguages() {
        return List.of(Language.values());
    }
}
