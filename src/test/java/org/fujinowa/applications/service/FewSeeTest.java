package org.fujinowa.applications.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.applications.ApplicationsExamples.CHRC_2027;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.fujinowa.applications.AnswerText;
import org.fujinowa.applications.ApplicationDetails;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.ApplicationSheet;
import org.fujinowa.applications.AskedQuestion;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.model.PaperForm;
import org.fujinowa.applications.model.PaperPhoto;
import org.fujinowa.applications.model.Photos;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.shared.Language;
import org.junit.jupiter.api.Test;

/** What an applicant was told only few see, only few see: on the page, on paper, as a photo, and when it is written from paper. */
class FewSeeTest {

    private static final String WORDS = "ぜんそくの薬を持ち歩きます（架空）";

    private final ApplicationOffice office = new ApplicationOffice();
    private final PhotosInMemory kept = new PhotosInMemory();
    private final PaperPhotos photos =
            new PaperPhotos(office.applications, kept, office.papers, office.audit, office.caller, office.clock);
    private final ApplicationId sora = onPaper();

    @Test
    void the_few_see_the_answer_and_other_coordinators_that_it_is_given() {
        writes(WORDS);

        assertThat(office.asChiba(this::lines)).containsExactly(WORDS);
        assertThat(office.asSato(this::lines)).containsExactly("記入済みです。あなたには表示されません。");
        assertThat(office.asSato(() -> office.register.look(sora)).withheld()).isEqualTo(1);
        assertThat(office.asSato(() -> office.register.look(sora)).toString()).doesNotContain(WORDS);
        assertThat(office.asChiba(() -> office.register.look(sora)).withheld()).isZero();
    }

    @Test
    void what_is_not_answered_is_not_called_given() {
        assertThat(office.asSato(this::lines)).isEmpty();
    }

    @Test
    void the_paper_says_no_more_than_the_page() {
        writes(WORDS);

        assertThat(office.asChiba(this::paper)).contains(WORDS);
        assertThat(office.asSato(this::paper)).doesNotContain(WORDS).contains("あなたには表示されません");
    }

    @Test
    void whoever_copies_from_paper_does_not_overwrite_what_they_do_not_see() {
        writes(WORDS);
        office.asSato(() ->
                office.register.write(sora, ApplicationSection.HEALTH, List.of(GivenAnswer.words("health-words", ""))));

        assertThat(office.asChiba(this::lines)).containsExactly(WORDS);
    }

    @Test
    void whoever_holds_the_paper_may_write_what_nobody_has_written_yet() {
        office.asSato(() -> office.register.write(
                sora, ApplicationSection.HEALTH, List.of(GivenAnswer.words("health-words", WORDS))));

        assertThat(office.asChiba(this::lines)).containsExactly(WORDS);
        assertThat(office.asSato(this::lines)).noneMatch(WORDS::equals);
    }

    @Test
    void a_photo_that_few_see_is_neither_shown_to_others_nor_replaced_by_them() {
        office.asSato(() -> hands(40));

        assertThat(office.asChiba(() -> photos.look(sora, "insurance-card").bytes()))
                .isNotEmpty();
        assertThatThrownBy(() -> office.asSato(() -> photos.look(sora, "insurance-card")))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> office.asSato(() -> hands(50))).isInstanceOf(AccessDenied.class);
    }

    private ApplicationId onPaper() {
        return office.asChiba(() -> office.register.enterPaper(
                new ApplicationDetails(CHRC_2027, "佐藤 そら（架空）", Language.JA, "", LocalDate.of(2027, 2, 20), "千葉")));
    }

    private void writes(String words) {
        office.asChiba(() -> office.register.write(
                sora, ApplicationSection.HEALTH, List.of(GivenAnswer.words("health-words", words))));
    }

    private List<String> lines() {
        return asked(office.register.look(sora)).stream()
                .flatMap(each -> AnswerText.in(Language.JA).lines(each).stream())
                .toList();
    }

    private String paper() {
        var sheet = office.papers.shown(office.applications.get(sora));
        return new PaperForm(Language.JA, false)
                .write("申込（架空）", sheet.sections(), office.clock.instant())
                .toString();
    }

    private static List<AskedQuestion> asked(ApplicationSheet sheet) {
        return sheet.sections().stream()
                .filter(section -> section.section() == ApplicationSection.HEALTH)
                .flatMap(section -> section.questions().stream())
                .filter(each -> each.question().key().equals("health-words"))
                .toList();
    }

    private boolean hands(int width) {
        try {
            var picture = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, 30, BufferedImage.TYPE_INT_RGB), "png", picture);
            photos.keep(sora, ApplicationSection.HEALTH, "insurance-card", picture.toByteArray());
            return true;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static final class PhotosInMemory implements Photos {

        private final List<PaperPhoto> all = new ArrayList<>();

        @Override
        public Optional<PaperPhoto> of(ApplicationId application, String questionKey) {
            return all.stream().findFirst();
        }

        @Override
        public void add(PaperPhoto photo) {
            all.add(photo);
        }

        @Override
        public void remove(PaperPhoto photo) {
            all.remove(photo);
        }

        @Override
        public List<PaperPhoto> of(ApplicationId application) {
            return List.copyOf(all);
        }
    }
}
