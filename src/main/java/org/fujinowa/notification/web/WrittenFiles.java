package org.fujinowa.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.notification.MessageFileId;
import org.fujinowa.notification.MessageFileRow;
import org.fujinowa.notification.service.MessageFileDesk;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** What goes with the message that is being written: the files are kept at once, the page carries only which ones. */
@Named("messageWrittenFiles")
@RequestScoped
public class WrittenFiles {

    private static final String LABEL = "notification.write.file";

    @Inject
    private MessageFileDesk desk;

    @Inject
    private Messages messages;

    private final List<MessageFileId> chosen = new ArrayList<>();
    private @Nullable Part file;
    private @Nullable String letter;

    /** Which files, asked for before Faces decodes anything; a letter can come along in the address. */
    @PostConstruct
    void open() {
        var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        Arrays.stream(asked.getOrDefault("files", "").split(","))
                .filter(id -> id.matches("[0-9a-f-]{36}"))
                .map(MessageFileId::of)
                .forEach(chosen::add);
        letter = asked.get("letter");
    }

    /** Adds what was chosen on this device. */
    public void add() throws IOException {
        var taken = file;
        if (taken == null || taken.getSize() == 0) {
            messages.addAt("file", LABEL, new RuleViolation("notification.file-empty"));
            return;
        }
        try (var stream = taken.getInputStream()) {
            keep(desk.add(String.valueOf(taken.getSubmittedFileName()), stream.readAllBytes()));
        } catch (RuleViolation broken) {
            messages.addAt("file", LABEL, broken);
        }
    }

    /** Adds the chosen letter. */
    public void addLetter() {
        if (letter == null || letter.isEmpty()) {
            messages.addAt("letter", "notification.write.letter", new RuleViolation("notification.no-letter-chosen"));
            return;
        }
        try {
            keep(desk.addLetter(letter));
        } catch (RuleViolation gone) {
            messages.addAt("letter", "notification.write.letter", gone);
        }
    }

    private void keep(MessageFileId id) {
        chosen.add(id);
        try {
            desk.mustFit(chosen);
            messages.now("notification.write.file-added");
        } catch (RuleViolation tooMuch) {
            chosen.remove(id);
            throw tooMuch;
        }
    }

    /** Leaves one out. */
    public void remove(String id) {
        chosen.removeIf(each -> each.toString().equals(id));
    }

    List<MessageFileId> ids() {
        return List.copyOf(chosen);
    }

    /** The files as the page lists them. */
    public List<MessageFileRow> getRows() {
        return desk.rows(chosen);
    }

    /** Which files, for the page to carry. */
    public String getCarried() {
        return chosen.stream().map(MessageFileId::toString).collect(Collectors.joining(","));
    }

    /** The letters to choose from. */
    public List<Choice> getLetters() {
        return desk.letters();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getLetter() {
        return letter;
    }

    public void setLetter(@Nullable String letter) {
        this.letter = letter;
    }
}
