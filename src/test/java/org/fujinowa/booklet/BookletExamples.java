package org.fujinowa.booklet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.booklet.model.BookletContent;
import org.fujinowa.booklet.model.BookletDay;
import org.fujinowa.booklet.model.BookletMember;
import org.fujinowa.booklet.model.BookletPlace;
import org.fujinowa.booklet.model.BookletStop;
import org.fujinowa.booklet.model.HostSheet;
import org.fujinowa.booklet.model.UsualTexts;
import org.fujinowa.itinerary.ItineraryExamples;
import org.fujinowa.itinerary.Leg;
import org.fujinowa.itinerary.PlanB;
import org.fujinowa.itinerary.StopDetails;
import org.fujinowa.itinerary.StopKind;
import org.fujinowa.itinerary.TravelMode;
import org.fujinowa.letters.EmergencyNumbers;
import org.fujinowa.letters.LetterExamples;
import org.fujinowa.organisation.PlaceDetails;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;

/** A booklet for twelve people who do not exist, on eight days. */
public final class BookletExamples {

    private static final LocalDate FIRST = LocalDate.of(2027, 6, 28);
    private static final int DAYS = 8;
    private static final int PEOPLE = 12;

    private BookletExamples() {}

    public static BookletContent content(PhraseLanguage language) {
        return new BookletContent(
                new DelegationDetails(
                        ProgrammeId.next(),
                        null,
                        "CHRC受入 2027（架空）",
                        "CHRC inbound 2027 (fictional)",
                        Direction.INBOUND,
                        FIRST,
                        FIRST.plusDays(DAYS - 1),
                        FIRST,
                        FIRST.plusDays(DAYS - 1),
                        List.of(),
                        "Karen Doyle（架空） teacher\nPeter Lang（架空） teacher",
                        PEOPLE,
                        "藤沢支所 / Fujisawa branch office",
                        DelegationState.OPEN,
                        ""),
                3,
                members().get(0),
                members(),
                2,
                days(),
                places(),
                UsualTexts.of("CHRC"),
                List.of(home()),
                LetterExamples.letterhead(),
                EmergencyNumbers.JAPAN,
                language,
                EnumSet.allOf(BookletPart.class),
                Instant.parse("2027-05-01T00:00:00Z"));
    }

    private static List<BookletMember> members() {
        var members = new ArrayList<BookletMember>();
        members.add(new BookletMember("Mia Carter（架空）", "", "Mia Carter", ParticipantRole.STUDENT, "Emerald SHS"));
        for (int number = 2; number < PEOPLE - 1; number++) {
            members.add(new BookletMember("佐藤 花（架空）", "さとう はな", "Hana Sato", ParticipantRole.STUDENT, "藤沢中学校2年"));
        }
        members.add(new BookletMember("Karen Doyle（架空）", "カレン ドイル", "Karen Doyle", ParticipantRole.LEADER, ""));
        return members;
    }

    private static HostSheet home() {
        return new HostSheet(
                "佐藤（架空）",
                "さとう",
                "Sato",
                "029-0001 岩手県一関市藤沢町黄海字架空1-1",
                "0191-00-0001",
                List.of(
                        new HostSheet.Housemate("佐藤 一郎", "父", -1),
                        new HostSheet.Housemate("佐藤 花子", "母", -1),
                        new HostSheet.Housemate("佐藤 桜", "長女", 14)),
                FIRST,
                FIRST.plusDays(DAYS - 1));
    }

    private static List<BookletPlace> places() {
        return List.of(
                new BookletPlace(1, place("東京", "とうきょう", "Tokyo", 35.68, 139.77), -1),
                new BookletPlace(2, place("一関市", "いちのせきし", "Ichinoseki", 38.93, 141.13), 380),
                new BookletPlace(3, place("藤沢町", "ふじさわちょう", "Fujisawa", 38.87, 141.35), 20),
                new BookletPlace(4, place("平泉町", "ひらいずみちょう", "Hiraizumi", 38.99, 141.12), 23),
                new BookletPlace(5, place("気仙沼市", "けせんぬまし", "Kesennuma", 38.91, 141.57), 40));
    }

    public static PlaceDetails place(String ja, String reading, String en, double north, double east) {
        return new PlaceDetails(ja, reading, en, "JP", "", north, east, "Asia/Tokyo", null, null, null, "", "");
    }

    private static List<BookletDay> days() {
        var days = new ArrayList<BookletDay>();
        for (int day = 0; day < DAYS; day++) {
            var date = FIRST.plusDays(day);
            days.add(new BookletDay(
                    day + 1,
                    date,
                    List.of(
                            shown(travel(date), "06:55", "09:30", "東京 → 一関市", "Tokyo → Ichinoseki"),
                            shown(visit(date), "10:00", "11:30", "平泉町", "Hiraizumi"),
                            shown(concert(date), "13:30", "15:00", "藤沢町", "Fujisawa"),
                            shown(evening(date), "18:00", "20:00", "一関市", "Ichinoseki")),
                    "佐藤（架空）"));
        }
        return days;
    }

    private static BookletStop shown(StopDetails stop, String from, String until, String ja, String en) {
        var plan = stop.planB();
        return new BookletStop(
                from,
                until,
                "07:55–10:30",
                "豪",
                "Brisbane",
                stop,
                ja,
                en,
                "Karen Doyle（架空）",
                List.of(),
                0,
                plan == null ? "" : "6月29日（火）9:00");
    }

    private static StopDetails stop(LocalDate date, String from, String until, String ja, String en) {
        return ItineraryExamples.stop(null, date + "T" + from, date + "T" + until)
                .with("titleJa", ja)
                .with("titleEn", en)
                .with("venueJa", "")
                .with("venueEn", "");
    }

    private static StopDetails travel(LocalDate date) {
        return stop(date, "06:55", "09:30", "新幹線で一ノ関へ", "By bullet train to Ichinoseki")
                .with("kind", StopKind.TRAVEL)
                .with("leg", new Leg(TravelMode.TRAIN, null, "一ノ関駅", "Ichinoseki Station", "はやぶさ 7", true));
    }

    private static StopDetails visit(LocalDate date) {
        return stop(date, "10:00", "11:30", "中尊寺金色堂を見学します。「静かに」と書かれた所では、話しません。", "Chuson-ji temple and its Golden Hall")
                .with("venueJa", "中尊寺")
                .with("venueEn", "Chuson-ji Temple")
                .with("bringJa", "水筒、帽子、カメラ")
                .with("bringEn", "Water bottle, hat, camera")
                .with("dressJa", "歩きやすい靴")
                .with("dressEn", "Comfortable shoes");
    }

    private static StopDetails concert(LocalDate date) {
        return stop(date, "13:30", "15:00", "交流コンサート", "Exchange concert")
                .with("venueJa", "野外ステージ")
                .with("venueEn", "Open-air stage")
                .with("planB", new PlanB("", "", null, "縄文ホール", "Jomon Hall", "千葉（架空）", date.atTime(9, 0), null));
    }

    private static StopDetails evening(LocalDate date) {
        return stop(date, "18:00", "20:00", "歓迎の夕食会", "Welcome dinner")
                .with("from", LocalDateTime.of(date.getYear(), date.getMonth(), date.getDayOfMonth(), 18, 0))
                .with("noteJa", "食べられないものがある人は、係に伝えてください。")
                .with("noteEn", "Tell us what you cannot eat.");
    }
}
