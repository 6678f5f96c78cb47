# Was der Assistent von sich sagt, wenn er ohne einen Menschen antwortet.

assistant-notice = Diese Antwort kommt von unserem automatischen Assistenten. Wenn Sie lieber mit einem Menschen sprechen, wählen Sie jederzeit „Mit einem Menschen sprechen“.
