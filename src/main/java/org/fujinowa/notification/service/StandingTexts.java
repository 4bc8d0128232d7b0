package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fujinowa.notification.MergeField;
import org.fujinowa.notification.Merging;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageExtras;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.Recipient;
import org.fujinowa.notification.TemplateDetails;
import org.fujinowa.notification.TemplateProgramme;
import org.fujinowa.notification.model.Template;
import org.fujinowa.notification.model.Templates;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The words of messages that belong to a deed, as people have set them on the templates' pages: a programme's own template if there
 * is one, else the general one, else the one with which the product ships.
 */
@ApplicationScoped
@Transactional
public class StandingTexts {

    private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");

    private Templates templates;
    private AnswerAddresses answers;
    private Clock clock;

    /** For the CDI proxy. */
    protected StandingTexts() {}

    @Inject
    public StandingTexts(Templates templates, AnswerAddresses answers, Clock clock) {
        this.templates = templates;
        this.answers = answers;
        this.clock = clock;
    }

    /** The template that counts for messages of that kind. */
    @OpenToAll("Words about nobody; services fill them in and ask their own permission.")
    public TemplateDetails of(MessageKind kind, Language language, @Nullable TemplateProgramme programme) {
        var known = templates.of(kind, language).stream().map(Template::details).toList();
        return known.stream()
                .filter(template -> programme != null && programme.equals(template.programme()))
                .findFirst()
                .or(() -> known.stream()
                        .filter(template -> template.programme() == null)
                        .findFirst())
                .orElseGet(() -> ShippedTemplates.of(kind, language));
    }

    /**
     * A message of that kind to somebody, not yet sent. Where people have written a template that cannot be filled, the one that
     * ships is used, so that no deed fails by its letter.
     *
     * @param values for the fields of the kind; name, writer and day are known
     */
    @OpenToAll("Fills in what a service knows that has asked its own permission; nothing is sent.")
    public MessageDetails message(
            MessageKind kind,
            Language language,
            @Nullable TemplateProgramme programme,
            Recipient to,
            Map<MergeField, String> values) {
        var template = of(kind, language, programme);
        var all = values(language, to, values);
        try {
            return filled(template, to, all);
        } catch (RuleViolation cannotBeFilled) {
            return filled(ShippedTemplates.of(kind, language), to, all);
        }
    }

    /** Subject and text for somebody who may have no mailbox; the address of the message means nothing then. */
    @OpenToAll("As the above.")
    public MessageDetails letter(
            MessageKind kind,
            Language language,
            @Nullable TemplateProgramme programme,
            Recipient to,
            Map<MergeField, String> values) {
        var reachable = Optional.of(to.address().strip()).filter(address -> !address.isEmpty());
        return message(
                kind,
                language,
                programme,
                new Recipient(to.name(), reachable.orElse(MessageDetails.FORGOTTEN)),
                values);
    }

    private MessageDetails filled(TemplateDetails template, Recipient to, Map<MergeField, String> values) {
        var kind = template.kind();
        var link = answers.forMessage(template.asking(), template.subject() + template.body());
        var all = new EnumMap<>(values);
        link.address().ifPresent(address -> all.put(MergeField.ANSWER_LINK, address));
        var hidden = Merging.hidden(template.subject() + template.body(), kind, all);
        return new MessageDetails(
                kind,
                template.language(),
                to.name(),
                to.address().strip(),
                Merging.fill(template.subject(), kind, all).strip(),
                Merging.fill(template.body(), kind, all).strip(),
                null,
                new MessageExtras(List.of(), link.asking(), link.code(), hidden, null));
    }

    private EnumMap<MergeField, String> values(Language language, Recipient to, Map<MergeField, String> known) {
        var values = new EnumMap<MergeField, String>(MergeField.class);
        values.put(MergeField.NAME, to.name().isBlank() ? to.address() : to.name());
        values.put(MergeField.SENDER, Texts.in(language).of("notification.office"));
        values.put(MergeField.TODAY, day(LocalDate.ofInstant(clock.instant(), HERE), language));
        values.putAll(known);
        return values;
    }

    /** A day as letters write it. */
    @OpenToAll("Only writes a day.")
    public String day(LocalDate day, Language language) {
        var pattern = language == Language.JA ? "uuuu年M月d日（E）" : "EEEE d MMMM uuuu";
        return day.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }
}
