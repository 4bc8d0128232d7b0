package org.fujinowa.welcome.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.welcome.RoomKind;
import org.fujinowa.welcome.model.InMemoryRoomPhotos;
import org.junit.jupiter.api.Test;

class HomePhotosTest {

    private final HostFamilyId family = HostFamilyId.next();
    private final CurrentCaller caller = new CurrentCaller();
    private final HomePhotos photos = new HomePhotos(
            new InMemoryRoomPhotos(),
            caller,
            new NotedDeeds(),
            Clock.fixed(Instant.parse("2027-04-02T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void a_family_sees_and_removes_its_own_photos_and_nobody_else_s() throws IOException {
        var picture = picture();
        as(family, () -> add(picture));
        var id = as(family, () -> photos.own().get(0).id());

        assertThat(as(family, () -> photos.ownPicture(id))).isNotEmpty();
        as(HostFamilyId.next(), () -> {
            assertThat(photos.own()).isEmpty();
            assertThatThrownBy(() -> photos.ownPicture(id)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> photos.remove(id)).isInstanceOf(NoSuchRecord.class);
            return true;
        });
        as(family, () -> {
            photos.remove(id);
            assertThat(photos.own()).isEmpty();
            return true;
        });
    }

    @Test
    void what_is_no_photo_is_refused_and_there_is_room_for_so_many() throws IOException {
        var picture = picture();
        as(family, () -> {
            assertThatThrownBy(() -> photos.add(RoomKind.TOILET, "<svg/>".getBytes()))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            broken -> assertThat(broken.key()).isEqualTo("welcome.no-photo"));
            for (int i = 0; i < HomePhotos.MOST; i++) {
                add(picture);
            }
            assertThatThrownBy(() -> add(picture))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            broken -> assertThat(broken.key()).isEqualTo("welcome.too-many-photos"));
            return true;
        });
    }

    private boolean add(byte[] picture) {
        photos.add(RoomKind.GUEST_ROOM, picture);
        return true;
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private <T> T as(HostFamilyId who, Supplier<T> work) {
        return caller.actingAs(
                new Caller("link:1", "link:1", "佐藤", Set.of(), Set.of(Permission.OFFER_HOME), HomeLinks.subject(who)),
                work);
    }
}
