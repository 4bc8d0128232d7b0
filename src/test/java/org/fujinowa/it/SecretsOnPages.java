package org.fujinowa.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * Writes secrets where the API does not reach: on the pages of applicants, families, partners, referees and the office. Whatever was
 * written is read again by whoever may, so that it counts only if it is kept.
 */
final class SecretsOnPages {

    private static final String TAKES_PART = "DEMO-APPL-ICAN-T002";
    private static final String HOSTS = "DEMO-HOST-FAMI-LY04";
    private static final String PARTNER = "DEMO-PART-NERX-0001";

    private final URI base;
    private final Secrets secrets;
    private final PlainVisit office;
    private final String madeUp = "Fictional" + System.nanoTime();

    SecretsOnPages(URI base, Secrets secrets) throws IOException, InterruptedException {
        this.base = base;
        this.secrets = secrets;
        office = PlainVisit.of("chiba", base);
    }

    /** A child's answers, and the code with which the child comes back; it is mailed too. */
    void application() throws IOException, InterruptedException {
        var child = PlainVisit.by(base).open("/apply/index");
        child.open(child.first("/apply/start\\?d=[-0-9a-f]+")).form("start");
        child.type("name", "佐藤 なみ（架空）").type("mail", secrets.next("child") + "@example.org");
        child.press("begin");
        secrets.code(child.first("(?<=id=\"personal-code\">)[^<]+"));
        answer(child, "CONTACT", "q-address", "q-own-phone");
        answer(child, "GUARDIANS", "q-guardian-phone", "q-guardian-mail");
        answer(child, "HEALTH", "q-health-words");
        answer(child, "WORDS", "q-motivation", "q-letter");
    }

    /** Number and photograph of a passport. */
    void passport() throws IOException, InterruptedException {
        var traveller = PlainVisit.of(TAKES_PART, base).open("/apply/section?s=PASSPORT");
        var number = secrets.next("passport");
        traveller.form("section").type("q-passport-number", number).attach("q-passport-photo", photo());
        traveller.press("later").open("/apply/section?s=PASSPORT");
        assertThat(traveller.page()).contains(number);
        secrets.pieces(traveller.file("/apply/photo?key=passport-photo"));
    }

    private void answer(PlainVisit child, String section, String... fields) throws IOException, InterruptedException {
        child.open("/apply/section?s=" + section).form("section");
        for (var field : fields) {
            child.type(field, secrets.next(field));
        }
        child.press("later").open("/apply/section?s=" + section);
        assertThat(child.page()).contains(secrets.last(fields.length));
    }

    /** A signed form as it was scanned. */
    void consent(String participant) throws IOException, InterruptedException {
        office.open("/consents/subject?kind=Participant&id=" + participant);
        office.open("/consents/" + office.first("paper\\?[^\"]+")).form("paper");
        var signatory = secrets.next("signatory");
        var scan = "%PDF-1.7\n%" + secrets.next("scan") + "\n%%EOF\n";
        office.type("signatory", signatory).type("signedOn", LocalDate.now().toString());
        for (int tick = 0; tick < 9; tick++) {
            office.type("ticks:%d:answer".formatted(tick), "true");
        }
        office.attach("scan", scan.getBytes(StandardCharsets.UTF_8)).press("save");
        assertThat(office.page()).contains(signatory);
        var kept = office.file("/consents/" + office.first("file\\?scan=[^\"]+"));
        assertThat(new String(kept, StandardCharsets.UTF_8)).isEqualTo(scan);
    }

    /** A picture of a room, which a family sends in. */
    void roomPhoto() throws IOException, InterruptedException {
        var family = PlainVisit.of(HOSTS, base).open("/home/photos").form("form");
        family.attach("file", photo()).press("add");
        secrets.pieces(family.file("/home/" + family.first("photo-file\\?id=[-0-9a-f]+")));
    }

    /** What two people saw at a home, their photographs, and what was said on the telephone. */
    void vetting(String family) throws IOException, InterruptedException {
        office.open("/vetting/visit?family=" + family).form("begin-form").press("deed", "begin");
        office.form("visit-form")
                .type("present", secrets.next("present"))
                .type("impression", secrets.next("impression"));
        office.type("what-0", secrets.next("follow-up"))
                .type("due-0", LocalDate.now().plusDays(9).toString());
        office.press("deed", office.first("save:\\d+"));
        assertThat(office.page()).contains(secrets.last(3));
        office.form("photo-form").attach("photo", photo()).press("deed", "photo");
        secrets.pieces(office.file("/vetting/" + office.first("visit-photo\\?id=[-0-9a-f]+")));

        office.open("/vetting/contacts?family=" + family).form("contact").type("note", secrets.next("said"));
        office.press("deed", "note");
        assertThat(office.page()).contains(secrets.last(1));
    }

    /** Rows of a partner's window: a student and a host family abroad. */
    void partnerRows() throws IOException, InterruptedException {
        var partner = PlainVisit.of(PARTNER, base).open("/partner/student").form("edit");
        partner.type("givenLatin", "Nami").type("familyLatin", madeUp).type("sex", "UNSTATED");
        partner.type("phone", secrets.next("phone")).type("guardianPhone", secrets.next("guardian"));
        partner.type("wishes", secrets.next("wishes")).press("save");
        partner.open("/partner/window");
        partner.open(partner.first("/partner/student\\?id=[-0-9a-f]+(?=[^>]*>[^<]*" + madeUp + ")"));
        assertThat(partner.page()).contains(secrets.last(3));

        partner.open("/partner/host").form("edit").press("cards-add");
        partner.form("edit").type("familyName", madeUp).type("address", secrets.next("home"));
        partner.type("phones", secrets.next("phones")).type("members", secrets.next("members"));
        partner.type("cards:0:holder", "Nami").type("cards:0:number", secrets.next("card"));
        partner.type("cards:0:expiresOn", LocalDate.now().plusYears(2).toString())
                .press("save");
        partner.open("/partner/window");
        partner.open(partner.first("/partner/host\\?id=[-0-9a-f]+(?=[^>]*>[^<]*" + madeUp + ")"));
        assertThat(partner.page()).contains(secrets.last(4));
    }

    /** What a teacher says of an applicant, and the code with which the teacher came in. */
    void reference() throws IOException, InterruptedException {
        office.open("/applications/applications?state=SUBMITTED");
        var application = office.first("(?<=/applications/application-view\\?id=)[-0-9a-f]+");
        office.open("/selection/references?application=" + application).form("ask-form");
        office.type("name", "架空 先生").type("phone", secrets.next("teacher")).press("deed", "ask");
        office.form("references").press("deed", office.first("code:[-0-9a-f]+"));
        var code = office.first("(?<=id=\"personal-code\">)[^<]+");
        secrets.code(code);
        var teacher = PlainVisit.of(code, base).open("/reference/form").form("reference");
        for (var question : teacher.all("(?<=<textarea id=\")(?!why)[^\"]+")) {
            teacher.type(question, secrets.next(question));
        }
        for (var question : teacher.all("(?<=<select id=\")[^\"]+")) {
            teacher.type(
                    question,
                    teacher.first("(?s)(?<=<select id=\"" + question + "\").*?value=\"[A-Z][^\"]*")
                            .replaceFirst("(?s).*\"", ""));
        }
        teacher.press("deed", "answer");
        office.open("/selection/references?application=" + application);
        assertThat(office.page()).contains(secrets.last(2));
    }

    /** A letter to one person; its subject stands in lists, where it is searched for, and is no secret. */
    void message() throws IOException, InterruptedException {
        office.open("/notification/write");
        office.open(office.first("/notification/write\\?template=[-0-9a-f]+")).form("write");
        office.type("recipients", "架空 太郎 <" + secrets.next("to") + "@example.org>");
        office.type("subject", "おたより").type("body", secrets.next("body"));
        office.press("preview").form("write").press("send");
        office.open("/notification/messages");
        office.open(office.first("/notification/message-view\\?id=[-0-9a-f]+"));
        assertThat(office.page()).contains(secrets.last(2));
    }

    /** A photograph that no other is like. */
    private static byte[] photo() throws IOException {
        var random = new Random();
        var picture = new BufferedImage(120, 90, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.setRGB(x, y, new Color(random.nextInt(0x1000000)).getRGB());
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
