package org.fujinowa.vetting.service;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A room that does not exist, drawn as a photo of a demonstration: tatami, bedding, a window, a smoke alarm. */
final class DrawnRoom {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 800;
    private static final int FLOOR = 480;

    private DrawnRoom() {}

    /** The picture, a PNG. */
    static byte[] picture() {
        var room = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = room.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        walls(pen);
        floor(pen);
        bedding(pen);
        pen.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(room, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void walls(Graphics2D pen) {
        fill(pen, 0xEFE7D6, 0, 0, WIDTH, FLOOR);
        fill(pen, 0x6B4F36, 0, FLOOR - 14, WIDTH, 14);
        fill(pen, 0x6B4F36, 690, 90, 380, 300);
        fill(pen, 0xBFE0F2, 704, 104, 352, 272);
        fill(pen, 0x8DB580, 704, 290, 352, 86);
        fill(pen, 0x6B4F36, 874, 104, 12, 272);
        pen.setColor(new Color(0xF7F7F2));
        pen.fillOval(180, 40, 90, 36);
        pen.setColor(new Color(0xB03A2E));
        pen.fillOval(218, 52, 12, 12);
    }

    private static void floor(Graphics2D pen) {
        fill(pen, 0xC9C98A, 0, FLOOR, WIDTH, HEIGHT - FLOOR);
        pen.setColor(new Color(0x4F5B36));
        pen.setStroke(new BasicStroke(8));
        pen.drawLine(400, FLOOR, 300, HEIGHT);
        pen.drawLine(800, FLOOR, 900, HEIGHT);
        pen.drawLine(0, 630, WIDTH, 630);
    }

    private static void bedding(Graphics2D pen) {
        pen.setColor(new Color(0xFFFFFF));
        pen.fillRoundRect(360, 540, 480, 190, 40, 40);
        pen.setColor(new Color(0x7C6BA6));
        pen.fillRoundRect(500, 540, 340, 190, 40, 40);
        pen.setColor(new Color(0xE8E4F0));
        pen.fillRoundRect(380, 580, 100, 110, 30, 30);
    }

    private static void fill(Graphics2D pen, int colour, int x, int y, int width, int height) {
        pen.setColor(new Color(colour));
        pen.fillRect(x, y, width, height);
    }
}
