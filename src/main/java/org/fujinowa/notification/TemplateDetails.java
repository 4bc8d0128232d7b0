package org.fujinowa.notification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.fujinowa.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What messages of one kind usually say, in one language. A message keeps its own words: changing a template changes no message.
 *
 * @param name what people call it
 * @param kind what its messages are about; it says which fields there are
 * @param language in which it is written
 * @param programme to which programme it belongs; nothing if it is for all that have none of their own
 * @param asking what its messages ask
 * @param subject one line, with fields
 * @param body the text, with fields
 */
@KnownFields
public record TemplateDetails(
        @NotBlank @Size(max = 100) String name,
        @NotNull MessageKind kind,
        @NotNull Language language,
        @Nullable TemplateProgramme programme,
        @NotNull Asking asking,
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 4000) String body)
        implements Serializable {

    /** One for all programmes that asks nothing. */
    public TemplateDetails(String name, MessageKind kind, Language language, String subject, String body) {
        this(name, kind, language, null, Asking.NONE, subject, body);
    }
}
