package org.fujinowa.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.fujinowa.security.Purpose;
import org.fujinowa.security.SaidPurpose;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.LocalAddress;
import org.fujinowa.shared.web.Look;
import org.jspecify.annotations.Nullable;

/** /security/purpose: asks once a day why somebody looks at what is protected; in the header: what they said. */
@Named("purposePage")
@RequestScoped
public class PurposePage {

    private CurrentCaller caller;
    private CurrentTexts texts;
    private Look look;

    /** For the CDI proxy. */
    protected PurposePage() {}

    @Inject
    public PurposePage(CurrentCaller caller, CurrentTexts texts, Look look) {
        this.caller = caller;
        this.texts = texts;
        this.look = look;
    }

    /** Those that are chosen with one click. */
    public List<Purpose> getPurposes() {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose != Purpose.OTHER)
                .toList();
    }

    /** What the reader has said today, in words; empty if nothing. */
    public String getSaid() {
        return caller.purpose().map(this::words).orElse("");
    }

    /** A purpose in words: those of the reader, or the name of the purpose. */
    public String words(@Nullable SaidPurpose said) {
        if (said == null) {
            return "";
        }
        return said.purpose() == Purpose.OTHER ? said.words() : texts.of(Kebab.key(said.purpose()));
    }

    /** Whether the button for other purposes was pressed without any words. */
    public boolean isNothingSaid() {
        return "said".equals(parameter("nothing"));
    }

    /** Where the reader wanted to go. */
    public String getTo() {
        return LocalAddress.orElse(parameter("to"), "/desk/today");
    }

    /** Where the reader is, for an address. */
    public String getHere() {
        return URLEncoder.encode(look.getAddress(), StandardCharsets.UTF_8);
    }

    private static @Nullable String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }
}
