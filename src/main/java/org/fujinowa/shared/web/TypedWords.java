package org.fujinowa.shared.web;

import jakarta.faces.context.FacesContext;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What somebody typed, kept over the redirect that follows a refusal, so that it stands in its field again. */
public final class TypedWords {

    private static final String SEVERAL = ",";

    private TypedWords() {}

    /**
     * Keeps what was sent, and the messages, for the next page of this browser.
     *
     * @param which name and value of a field that is worth keeping
     */
    public static void keep(BiPredicate<String, String> which) {
        var request = FacesContext.getCurrentInstance().getExternalContext();
        var flash = request.getFlash();
        flash.setKeepMessages(true);
        request.getRequestParameterValuesMap().forEach((field, values) -> {
            var text = String.join(SEVERAL, values);
            if (which.test(field, text)) {
                flash.put(field, text);
            }
        });
    }

    /** What was kept of that field; of boxes that were ticked, their values with commas between. */
    public static Optional<String> in(String field) {
        var kept = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(field);
        return Optional.ofNullable(kept).map(Object::toString);
    }

    /** Whether that box was ticked. */
    public static boolean ticked(String field, Object value) {
        return (SEVERAL + in(field).orElse("") + SEVERAL).contains(SEVERAL + value + SEVERAL);
    }
}
