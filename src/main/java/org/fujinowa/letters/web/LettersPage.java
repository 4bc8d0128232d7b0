package org.fujinowa.letters.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.letters.Delivery;
import org.fujinowa.letters.LetterBook;
import org.fujinowa.letters.LetterId;
import org.fujinowa.letters.LetterKind;
import org.fujinowa.letters.LetterLanguage;
import org.fujinowa.letters.LetterLine;
import org.fujinowa.letters.PlacedGuest;
import org.fujinowa.letters.PrintId;
import org.fujinowa.letters.PrintOrder;
import org.fujinowa.letters.PrintView;
import org.fujinowa.letters.service.LetterDesk;
import org.fujinowa.letters.service.LetterPrinting;
import org.fujinowa.matching.service.Mending;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /matching/letters: makes the letters of one delegation, and keeps who received which. */
@Named
@RequestScoped
public class LettersPage {

    @Inject
    private LetterDesk desk;

    @Inject
    private LetterPrinting printing;

    @Inject
    private Mending mending;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private String delegation = "";
    private boolean watching;
    private boolean mended;
    private @Nullable Set<ParticipantId> concerned;
    private @Nullable LetterBook book;
    private @Nullable Optional<PrintView> print;

    @PostConstruct
    void open() {
        var parameters = parameters();
        delegation = parameters.getOrDefault("delegation", parameters.getOrDefault("id", ""));
        watching = parameters.containsKey("watching");
        mended = parameters.containsKey("mended");
    }

    /** Does what the pressed button says, then shows the page anew. */
    public void act() throws IOException {
        var deed = parameters().get("deed");
        if (deed == null) {
            return;
        }
        try {
            switch (deed) {
                case "print" -> printing.start(order());
                case "stop" -> printing.last(id()).map(PrintView::id).ifPresent(printing::stop);
                case "HANDED_OVER", "MAILED", "NOT_YET" -> note(Delivery.valueOf(deed));
                default -> throw new RuleViolation("letters.unknown-deed");
            }
        } catch (RuleViolation broken) {
            FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
            messages.add(broken);
        }
        FacesContext.getCurrentInstance().getExternalContext().redirect(address());
    }

    private PrintOrder order() {
        return new PrintOrder(
                id(),
                ticked("kind").flatMap(LettersPage::kind).toList(),
                ticked("guest").map(ParticipantId::of).collect(Collectors.toSet()),
                Stream.of(LetterLanguage.values())
                        .filter(language -> language.name().equals(parameters().get("language")))
                        .findFirst()
                        .orElse(LetterLanguage.THEIRS),
                parameters().containsKey("furigana"),
                parameters().containsKey("changedOnly"),
                parameters().containsKey("draft"));
    }

    private void note(Delivery how) {
        var letters = ticked("letter").map(LetterId::of).toList();
        desk.delivered(letters, how, day(parameters().getOrDefault("on", "")));
        messages.done("letters.noted", letters.size());
    }

    private LocalDate day(String typed) {
        try {
            return typed.isBlank() ? LocalDate.now(clock) : LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            throw new RuleViolation("letters.no-day", typed);
        }
    }

    private static Stream<LetterKind> kind(String word) {
        return Stream.of(LetterKind.values()).filter(kind -> kind.name().equals(word));
    }

    private static Stream<String> ticked(String name) {
        @Nullable
        String[] values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get(name);
        return values == null ? Stream.of() : Arrays.stream(values);
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    /** Asked every second while letters are made; when they are, the page is shown anew. */
    public void watch() throws IOException {
        if (!isRunning()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address());
        }
    }

    private String address() {
        return "letters?delegation=" + id() + (mended ? "&mended=true" : "");
    }

    private DelegationId id() {
        return DelegationId.of(delegation);
    }

    public LetterBook getBook() {
        if (book == null) {
            book = desk.book(id());
        }
        return book;
    }

    public String getDelegationName() {
        var details = getBook().details();
        return texts.language() == Language.JA ? details.nameJa() : details.nameEn();
    }

    public List<LetterKind> getKinds() {
        return List.of(LetterKind.values());
    }

    public List<LetterLanguage> getLanguages() {
        return List.of(LetterLanguage.values());
    }

    public boolean isNobodyConfirmed() {
        return getBook().guests().stream().noneMatch(PlacedGuest::confirmed);
    }

    /** Whether it is about those only whom a mended plan concerns. */
    public boolean isMended() {
        return mended;
    }

    /** Whether letters are to be made for that guest, as long as nobody says otherwise. */
    public boolean isChosen(PlacedGuest guest) {
        if (mended) {
            if (concerned == null) {
                concerned = mending.concerned(id());
            }
            return guest.confirmed() && concerned.contains(guest.guest());
        }
        return guest.confirmed() || isNobodyConfirmed();
    }

    /** The newest edition of each letter. */
    public List<LetterLine> getLatest() {
        return getBook().letters().stream().filter(LetterLine::latest).toList();
    }

    /** Editions that a later one has taken the place of. */
    public List<LetterLine> getFormer() {
        return getBook().letters().stream().filter(line -> !line.latest()).toList();
    }

    /** How many people hold a letter that no longer says what is so. */
    public long getMisleading() {
        return getBook().letters().stream().filter(LetterLine::misleads).count();
    }

    /** Whom a letter is about, in words. */
    public String about(LetterLine line) {
        var guests = String.join(texts.of("letters.comma"), line.guests());
        if (guests.isEmpty()) {
            return texts.of("letters.erased");
        }
        return texts.of("letters.about", line.home(), guests);
    }

    /** What has changed since the letter was made, in words. */
    public String changed(LetterLine line) {
        return line.changed().stream().map(texts::of).collect(Collectors.joining(texts.of("letters.comma")));
    }

    private Optional<PrintView> print() {
        if (print == null) {
            print = printing.last(id());
        }
        return print;
    }

    public boolean isRunning() {
        return print().filter(PrintView::running).isPresent();
    }

    /** Whether the page asks every second; it must still be heard when the letters have just been made. */
    public boolean isWatching() {
        return watching || isRunning();
    }

    /** The newest print, if there is one. */
    public @Nullable PrintView getPrint() {
        return print().orElse(null);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public String getDelegation() {
        return delegation;
    }

    /** The address of a letter's file. */
    public String file(LetterId letter) {
        return "letters-file?letter=" + letter;
    }

    /** The address of a print's file. */
    public String file(PrintId whole) {
        return "letters-file?print=" + whole;
    }
}
