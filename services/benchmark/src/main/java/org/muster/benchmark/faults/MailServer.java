package org.muster.benchmark.faults;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * GreenMail in a process of its own. The Message-ID of each mail is a line of a file before the
 * mail is said to be taken, so that what was taken is known after a kill too.
 *
 * <p>Its arguments are a port of loopback, the file, and another one that holds what every
 * recipient is answered ({@code 451 try again later}); while there is none, every mail is taken.
 */
final class MailServer {
    private MailServer() {}

    public static void main(String[] args) throws IOException {
        BufferedWriter taken =
                Files.newBufferedWriter(
                        Path.of(args[1]), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        ServerSetup setup =
                new ServerSetup(Integer.parseInt(args[0]), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        Managers managers = answering(Path.of(args[2]));
        UserManager users = managers.getUserManager();
        users.setMessageDeliveryHandler(
                (mail, to) -> {
                    note(taken, mail.getMessage().getHeader("Message-ID", null));
                    return user(users, to.getEmail());
                });
        new SmtpServer(setup, managers).startService();
    }

    private static Managers answering(Path answer) {
        return new Managers() {
            private final SmtpManager said =
                    new SmtpManager(getImapHostManager(), getUserManager()) {
                        @Override
                        public @Nullable String checkRecipient(SmtpState state, MailAddress to) {
                            return refusal(answer);
                        }
                    };

            @Override
            public SmtpManager getSmtpManager() {
                return said;
            }
        };
    }

    /** Null when there is none. */
    private static @Nullable String refusal(Path answer) {
        try {
            return Files.readString(answer);
        } catch (NoSuchFileException well) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void note(BufferedWriter taken, String id) {
        synchronized (taken) {
            try {
                taken.append(id).append('\n').flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static GreenMailUser user(UserManager users, String address) throws UserException {
        GreenMailUser known = users.getUserByEmail(address);
        return known == null ? users.createUser(address, address, address) : known;
    }
}
